package lianzhi.wire.soap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import lianzhi.wire.Finding;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadValue;
import lianzhi.wire.xml.Charsets;
import org.jspecify.annotations.Nullable;

/** Base64 of GBK: each value, and the whole document again. White space inside the Base64 is dropped. */
final class CodedText {
    static final ReadValue VALUE = CodedText::value;

    /** What we wrote ourselves. */
    static final ReadValue OWN = (raw, notes) -> {
        var bytes = bytes(raw);
        return bytes == null ? null : Charsets.strict(bytes, Charsets.GB18030);
    };

    private static final int MOST_WORDS = 256;

    private CodedText() {}

    /** Banks write the same words in row after row: for one document what was read is remembered, where nothing was odd. */
    static ReadValue remembering() {
        var words = new HashMap<String, String>();
        return (raw, notes) -> {
            var known = words.get(raw);
            if (known != null) return known;
            var before = notes.size();
            var text = value(raw, notes);
            if (text == null || notes.size() > before) return text;
            if (raw.length() < 100 && startsInChinese(text) && words.size() < MOST_WORDS) words.put(raw, text);
            return text;
        };
    }

    private static boolean startsInChinese(String text) {
        return !text.isEmpty() && text.charAt(0) >= 0x80;
    }

    /** Characters outside GBK leave as four-byte codes of GB18030; its shorter codes are those of GBK. */
    static String code(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var isAscii = bytes.length == text.length();
        return Base64.getEncoder().encodeToString(isAscii ? bytes : text.getBytes(Charsets.GB18030));
    }

    private static @Nullable String value(String raw, List<Finding> notes) {
        var bytes = bytes(raw);
        if (bytes == null) return null;
        if (Charsets.isAscii(bytes)) return new String(bytes, StandardCharsets.US_ASCII);
        var chinese = Charsets.chineseUtf8(bytes);
        var text = chinese != null ? chinese : Charsets.strict(bytes, Charsets.GB18030);
        if (chinese != null) notes.add(new Finding("value-utf8", "字段值以UTF-8编码, 应为GBK"));
        return text;
    }

    /** The document inside an argument or an answer. Its declared charset is not believed: coded documents are ASCII. */
    static String document(String argument) {
        var bytes = bytes(argument);
        if (bytes == null) throw unreadable("报文不是Base64编码");
        var text = Charsets.strict(bytes, StandardCharsets.UTF_8);
        if (text == null) text = Charsets.strict(bytes, Charsets.GB18030);
        if (text == null) throw unreadable("报文字符编码无法识别");
        return text;
    }

    /** Most have no white space inside: it is looked for only where they cannot be read as they stand. */
    static byte @Nullable [] bytes(String raw) {
        var bytes = decoded(raw);
        if (bytes != null) return bytes;
        var text = withoutSpace(raw);
        return text.length() == raw.length() ? null : decoded(text);
    }

    private static byte @Nullable [] decoded(String text) {
        if (text.length() % 4 != 0) return null;
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static String withoutSpace(String raw) {
        var text = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            if (!Character.isWhitespace(raw.charAt(i))) text.append(raw.charAt(i));
        }
        return text.toString();
    }

    private static MessageUnreadable unreadable(String sentence) {
        return new MessageUnreadable("document-unreadable", sentence);
    }
}
