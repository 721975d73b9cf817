package lianzhi.wire.file;

import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Finding;
import lianzhi.wire.ReadRows;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.file.PackageName.Type;
import lianzhi.wire.xml.Element;

/** The bank's side of file mode: reads packages of requests and refusals, writes packages of answers. */
public final class BankFileCodec {
    private BankFileCodec() {}

    /** A package of requests: one of the two lists is empty, by the type of the package. */
    public record Requests(
            PackageName name,
            Offered<QueryRequest> queries,
            Offered<ControlRequest> controls,
            List<Writ> writs,
            List<Credential> credentials) {}

    public static Requests decodeRequests(String fileName, byte[] zip) {
        var name = named(fileName);
        var entries = Unpack.unpack(zip);
        return new Requests(
                name,
                rows(name, entries, "QA", "cxqqList", "cxqq", QueryRequest.class),
                rows(name, entries, "QA", "kzqqList", "kzqq", ControlRequest.class),
                rows(name, entries, "QI", "wsinfoList", "wsinfo", Writ.class).rows(),
                rows(name, entries, "QC", "zjinfoList", "zjinfo", Credential.class)
                        .rows());
    }

    /** CXHZ and KZHZ: answers that the court could not accept. */
    public static List<Rollback> decodeRefusals(String fileName, byte[] zip) {
        return rows(named(fileName), Unpack.unpack(zip), "QNR", "htxxList", "htxx", Rollback.class)
                .rows();
    }

    /** One package for a batch: an entry for each answered request, one for all that go back. */
    public static Sealed encodeQueryAnswers(
            String bank, String batch, List<List<QueryAnswer>> answers, List<Rollback> rollbacks) {
        var name = PackageName.of(Type.QUERY_ANSWERS, bank, batch);
        var entries = new ArrayList<Named>();
        for (var rows : answers) {
            var tail = "%012d".formatted(entries.size() + 1);
            entries.add(Entries.write(name.entry("QR", tail), "zhxxList", "zhxx", QueryAnswer.class, rows));
        }
        if (!rollbacks.isEmpty()) {
            entries.add(Entries.write(name.entry("QNA", ""), "htxxList", "htxx", Rollback.class, rollbacks));
        }
        return new Sealed(name, Pack.pack(entries));
    }

    /** One package for one control: rows and receipt. */
    public static Sealed encodeControlAnswer(
            String bank, String batch, String requestNumber, List<ControlAnswer> rows, List<Receipt> receipts) {
        var name = PackageName.of(Type.CONTROL_ANSWER, bank, batch, requestNumber);
        var entries = new ArrayList<Named>();
        entries.add(Entries.write(name.entry("QR", name.request()), "kzxxList", "kzxx", ControlAnswer.class, rows));
        if (!receipts.isEmpty()) {
            entries.add(Entries.write(name.entry("QRI", name.request()), "hzxxList", "hzxx", Receipt.class, receipts));
        }
        return new Sealed(name, Pack.pack(entries));
    }

    public static Sealed encodeControlRollback(String bank, String batch, Rollback rollback) {
        var name = PackageName.of(Type.CONTROL_ANSWER, bank, batch, rollback.requestNumber());
        var entry =
                Entries.write(name.entry("QNA", name.request()), "htxxList", "htxx", Rollback.class, List.of(rollback));
        return new Sealed(name, Pack.pack(List.of(entry)));
    }

    private static PackageName named(String fileName) {
        var name = PackageName.parse(fileName);
        if (name == null) throw new Unsafe("Not the name of a package");
        return name;
    }

    private static <R extends Record> Offered<R> rows(
            PackageName name, List<Named> entries, String kind, String root, String row, Class<R> type) {
        var rows = new ArrayList<R>();
        var findings = new ArrayList<Finding>();
        var error = "";
        for (var entry : entries) {
            EntryNames.check(name, entry.name());
            if (!EntryNames.kind(entry.name()).equals(kind)) continue;
            var document = Entries.read(entry);
            if (!document.root().is(root)) continue;
            error = error(document.root());
            for (var read : ReadRows.read(document.root(), row, type, FieldPlace.ATTRIBUTES, document.coding())) {
                rows.add(read.row());
                findings.addAll(read.findings().problems());
            }
        }
        return new Offered<>(rows, error, findings);
    }

    private static String error(Element root) {
        for (var spelling : List.of("errorMsg", "errMsg")) {
            var error = root.attribute(spelling);
            if (error != null && !error.isBlank()) return error;
        }
        return "";
    }
}
