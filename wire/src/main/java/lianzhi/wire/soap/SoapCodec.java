package lianzhi.wire.soap;

import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.RecordLayout;
import lianzhi.wire.WriteRows;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Feedback;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.ReadFeedback;
import lianzhi.wire.bank.UserMarker;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/**
 * The court's side of the SOAP transport: reads the arguments of a bank's call, writes the answer's return value.
 * What cannot be read at all throws {@link MessageUnreadable}; what is wrong in one item stays with that item.
 */
public final class SoapCodec {
    private SoapCodec() {}

    /** The first argument of every call. */
    public static UserMarker decodeUserMarker(String argument) {
        var root = ReadXml.read(CodedText.document(argument));
        var condition = root.child("condition");
        if (!root.is("usermarker") || condition == null) throw new MessageUnreadable("no-user", "缺少用户信息");
        var findings = new Findings();
        var marker =
                RecordLayout.of(UserMarker.class).read(condition, FieldPlace.ATTRIBUTES, CodedText.VALUE, findings);
        if (!findings.problems().isEmpty()) throw new MessageUnreadable("no-user", "用户信息无法识别");
        return marker;
    }

    /** The second argument of cxwsInfo: the number of the writ. */
    public static String decodeWritNumber(String argument) {
        return decodeCondition(argument, "WSBH");
    }

    /** The second argument of kzwsInfo and zjInfo: the number of the request. */
    public static String decodeRequestNumber(String argument) {
        return decodeCondition(argument, "BDHM");
    }

    /** The second argument of every answering call; goes by the root element, whatever the call. */
    public static Feedback decodeFeedback(String argument) {
        return ReadFeedback.read(ReadXml.read(CodedText.document(argument)), CodedText.remembering());
    }

    public static String encodeQueryList(List<QueryRequest> requests) {
        return RequestRow.queryList(requests.stream().map(RequestRow::of).toList());
    }

    public static String encodeControlList(List<ControlRequest> requests) {
        return RequestRow.controlList(requests.stream().map(RequestRow::of).toList());
    }

    public static String encodeWrits(List<Writ> writs) {
        return list("wsinfoList", "wsinfo", Writ.class, writs);
    }

    public static String encodeCredentials(List<Credential> credentials) {
        return list("zjinfoList", "zjinfo", Credential.class, credentials);
    }

    /** The answer to feedback: one verdict for each request in it. */
    public static String encodeVerdicts(BankOperation operation, List<Verdict> verdicts) {
        var out = new WriteXml().open("result").open(operation.verdictList());
        WriteRows.write(out, "jg", Verdict.class, verdicts, FieldPlace.ATTRIBUTES, CodedText::code);
        return whole(out.close(operation.verdictList()).close("result"));
    }

    /** An error of the whole call: errorMsg on the root of that call's answer. */
    public static String encodeError(BankOperation operation, String sentence) {
        var root = operation.answerRoot();
        return whole(new WriteXml()
                .open(root)
                .attribute("errorMsg", CodedText.code(sentence))
                .close(root));
    }

    static <R extends Record> String list(String root, String row, Class<R> type, List<R> rows) {
        var out = new WriteXml().open(root);
        WriteRows.write(out, row, type, rows, FieldPlace.ATTRIBUTES, CodedText::code);
        return whole(out.close(root));
    }

    static String whole(WriteXml document) {
        return CodedText.code(WriteXml.DECLARATION + document);
    }

    private static String decodeCondition(String argument, String field) {
        var condition = ReadXml.read(CodedText.document(argument)).child("condition");
        var raw = condition == null ? null : condition.attribute(field);
        var value = raw == null ? null : CodedText.VALUE.read(raw, new java.util.ArrayList<>());
        if (value == null || value.isBlank()) throw new MessageUnreadable("number-missing", field + " 缺失或无法识别");
        return value.strip();
    }
}
