package lianzhi.wire.soap;

import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Finding;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadRows;
import lianzhi.wire.WriteRows;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.UserMarker;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/** The bank's side of the SOAP transport: writes the arguments of a call, reads the court's answer. */
public final class BankSoapCodec {
    private static final List<String> ERRORS = List.of("errorMsg", "errMsg");

    private BankSoapCodec() {}

    public static String encodeUserMarker(UserMarker marker) {
        return SoapCodec.list("usermarker", "condition", UserMarker.class, List.of(marker));
    }

    public static String encodeWritNumber(String number) {
        return condition("wsbhinfo", "WSBH", number);
    }

    public static String encodeRequestNumber(String number) {
        return condition("bdhminfo", "BDHM", number);
    }

    public static String encodeQueryAnswers(List<QueryAnswer> rows) {
        return SoapCodec.list("zhxxList", "zhxx", QueryAnswer.class, rows);
    }

    /** The receipts stand in the same document, after the rows. */
    public static String encodeControlAnswers(List<ControlAnswer> rows, List<Receipt> receipts) {
        var out = new WriteXml().open("kzxxList");
        WriteRows.write(out, "kzxx", ControlAnswer.class, rows, FieldPlace.ATTRIBUTES, CodedText::code);
        if (!receipts.isEmpty()) {
            out.open("hzxxList");
            WriteRows.write(out, "hzxx", Receipt.class, receipts, FieldPlace.ATTRIBUTES, CodedText::code);
            out.close("hzxxList");
        }
        return SoapCodec.whole(out.close("kzxxList"));
    }

    public static String encodeTransactions(List<Transaction> rows) {
        return SoapCodec.list("wlxxList", "wlxx", Transaction.class, rows);
    }

    public static String encodeRollbacks(List<Rollback> rows) {
        return SoapCodec.list("htxxList", "htxx", Rollback.class, rows);
    }

    public static Offered<QueryRequest> decodeQueryList(String answer) {
        return offered(answer, "cxqqList", "cxqq", QueryRequest.class);
    }

    public static Offered<ControlRequest> decodeControlList(String answer) {
        return offered(answer, "kzqqList", "kzqq", ControlRequest.class);
    }

    public static Offered<Writ> decodeWrits(String answer) {
        return offered(answer, "wsinfoList", "wsinfo", Writ.class);
    }

    public static Offered<Credential> decodeCredentials(String answer) {
        return offered(answer, "zjinfoList", "zjinfo", Credential.class);
    }

    public static Offered<Verdict> decodeVerdicts(String answer) {
        var root = ReadXml.read(CodedText.document(answer));
        for (var list : List.of("cxjglist", "htjglist")) {
            var rows = root.child(list);
            if (rows != null) return rows(rows, root, "jg", Verdict.class);
        }
        return rows(root, root, "jg", Verdict.class);
    }

    private static <R extends Record> Offered<R> offered(String answer, String name, String row, Class<R> type) {
        var root = ReadXml.read(CodedText.document(answer));
        if (!root.is(name)) throw new MessageUnreadable("wrong-root", "不是所要的清单: " + root.name());
        return rows(root, root, row, type);
    }

    private static <R extends Record> Offered<R> rows(Element list, Element root, String row, Class<R> type) {
        var rows = new ArrayList<R>();
        var findings = new ArrayList<Finding>();
        for (var read : ReadRows.read(list, row, type, FieldPlace.ATTRIBUTES, CodedText.VALUE)) {
            rows.add(read.row());
            findings.addAll(read.findings().problems());
            findings.addAll(read.findings().warnings());
        }
        return new Offered<>(rows, error(root), findings);
    }

    /** The court's error, in any of its spellings; case does not matter to {@link Element}. */
    private static String error(Element root) {
        for (var spelling : ERRORS) {
            var raw = root.attribute(spelling);
            if (raw == null || raw.isBlank()) continue;
            var text = CodedText.VALUE.read(raw, new ArrayList<>());
            return text == null ? raw : text;
        }
        return "";
    }

    private static String condition(String root, String field, String value) {
        return SoapCodec.whole(new WriteXml()
                .open(root)
                .open("condition")
                .attribute(field, CodedText.code(value))
                .close("condition")
                .close(root));
    }
}
