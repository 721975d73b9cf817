package lianzhi.wire.file;

import java.util.regex.Pattern;
import lianzhi.wire.MessageUnreadable;

/** The names of entries: kind, bank, batch, and a sequence or request number. One bank puts the type into QNA's name. */
final class EntryNames {
    private static final Pattern FORM = Pattern.compile(
            "(QRI|QNA|QNR|QA|QI|QC|QR)((?:CXQQ|KZQQ|CXFK|KZFK)?)([0-9A-Za-z]{47})([0-9A-Za-z]*)\\.(?i:xml)");

    private EntryNames() {}

    /** Does the entry belong to the package? */
    static void check(PackageName name, String entry) {
        var form = FORM.matcher(entry);
        if (!form.matches() || !form.group(3).equals(name.tie())) throw foreign(entry);
        var tail = form.group(4);
        var isOwnRequest = tail.isEmpty() || tail.equals(name.request());
        if (name.type().namesRequest() && !isOwnRequest) throw foreign(entry);
    }

    static String kind(String entry) {
        var form = FORM.matcher(entry);
        return form.matches() ? form.group(1) : "";
    }

    private static MessageUnreadable foreign(String entry) {
        return new MessageUnreadable("foreign-entry", "文件不属于本包: " + entry);
    }
}
