package lianzhi.wire.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.ReadFeedback;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.file.FileFeedback.Broken;
import lianzhi.wire.file.PackageName.Type;

/** The court's side of file mode: writes packages of requests and of refusals, reads packages of answers. */
public final class FileCodec {
    private static final Pattern NUMBER = Pattern.compile("BDHM\\s*=\\s*\"([0-9A-Za-z]{1,30})\"");

    private FileCodec() {}

    public static Sealed encodeQueries(
            String bank, String batch, List<QueryRequest> requests, List<Writ> writs, List<Credential> credentials) {
        var name = PackageName.of(Type.QUERIES, bank, batch);
        return requests(
                name,
                Entries.write(name.entry("QA", ""), "cxqqList", "cxqq", QueryRequest.class, requests),
                writs,
                credentials);
    }

    public static Sealed encodeControls(
            String bank, String batch, List<ControlRequest> requests, List<Writ> writs, List<Credential> credentials) {
        var name = PackageName.of(Type.CONTROLS, bank, batch);
        return requests(
                name,
                Entries.write(name.entry("QA", ""), "kzqqList", "kzqq", ControlRequest.class, requests),
                writs,
                credentials);
    }

    private static Sealed requests(PackageName name, Named list, List<Writ> writs, List<Credential> credentials) {
        return new Sealed(
                name,
                Pack.pack(List.of(
                        list,
                        Entries.write(name.entry("QI", ""), "wsinfoList", "wsinfo", Writ.class, writs),
                        Entries.write(name.entry("QC", ""), "zjinfoList", "zjinfo", Credential.class, credentials))));
    }

    /** 失败回执: which answers of this package could not be accepted, and why. */
    public static Sealed encodeRefusals(PackageName answered, List<Rollback> refusals) {
        var type = answered.type() == Type.CONTROL_ANSWER ? Type.CONTROL_REFUSAL : Type.QUERY_REFUSALS;
        var name = new PackageName(type, answered.bank(), answered.batch(), answered.request());
        return new Sealed(
                name,
                Pack.pack(List.of(Entries.write(name.entry("QNR", ""), "htxxList", "htxx", Rollback.class, refusals))));
    }

    /**
     * Reads a bank's package. {@link Unsafe}: put it aside. {@link MessageUnreadable}: nothing of it can be used.
     * What is wrong in one item or one entry stays with it.
     */
    public static FileFeedback decodeFeedback(String fileName, byte[] zip, String bank) {
        var name = PackageName.parse(fileName);
        if (name == null) throw new Unsafe("Not the name of a package");
        if (name.type() != Type.QUERY_ANSWERS && name.type() != Type.CONTROL_ANSWER) {
            throw new Unsafe("A bank does not send this type of package");
        }
        if (!name.bank().equals(bank)) throw new Unsafe("The package bears another bank's code");
        var entries = Unpack.unpack(zip);
        if (entries.isEmpty()) throw new MessageUnreadable("no-rows", "文件包为空");
        for (var entry : entries) EntryNames.check(name, entry.name());
        return read(name, entries);
    }

    private static FileFeedback read(PackageName name, List<Named> entries) {
        var documents = new ArrayList<Entries.Document>();
        var broken = new ArrayList<Broken>();
        for (var entry : entries) {
            try {
                documents.add(Entries.read(entry));
            } catch (MessageUnreadable unreadable) {
                broken.add(new Broken(entry.name(), number(entry), unreadable.sentence()));
            }
        }
        if (documents.isEmpty())
            throw new MessageUnreadable("document-unreadable", broken.getFirst().sentence());
        var reader = new ReadFeedback();
        for (var document : documents) reader.add(document.root(), document.coding());
        return new FileFeedback(name, reader.items(), broken);
    }

    private static String number(Named entry) {
        var text = new String(entry.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        var number = NUMBER.matcher(text);
        return number.find() ? number.group(1) : "";
    }
}
