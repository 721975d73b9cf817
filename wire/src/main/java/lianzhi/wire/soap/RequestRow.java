package lianzhi.wire.soap;

import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.RecordLayout;
import lianzhi.wire.WriteRows;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/** One request as the row of the list that a bank fetches: made once, copied into every list, read where its words are needed. */
public final class RequestRow {
    private static final String QUERY = "cxqq";
    private static final String CONTROL = "kzqq";

    private RequestRow() {}

    public static String of(Record request) {
        return switch (request) {
            case QueryRequest query -> row(QUERY, QueryRequest.class, query);
            case ControlRequest control -> row(CONTROL, ControlRequest.class, control);
            default -> throw new IllegalArgumentException("Banks are not asked for " + request.getClass());
        };
    }

    /** What was written by {@link #of}: its bytes are GB18030 and nothing is guessed. */
    public static <R extends Record> R read(String row, Class<R> type) {
        var findings = new Findings();
        var read = RecordLayout.of(type).read(ReadXml.read(row), FieldPlace.ATTRIBUTES, CodedText.OWN, findings);
        if (findings.problems().stream().anyMatch(one -> one.code().equals("value-unreadable")))
            throw new MessageUnreadable("own-row-unreadable", "请求原文无法识别");
        return read;
    }

    /** The answer to a bank that asks what it is to look up. */
    public static String queryList(List<String> rows) {
        return list(QUERY + "List", rows);
    }

    /** The answer to a bank that asks what it is to control. */
    public static String controlList(List<String> rows) {
        return list(CONTROL + "List", rows);
    }

    private static <R extends Record> String row(String name, Class<R> type, R request) {
        var out = new WriteXml();
        WriteRows.write(out, name, type, List.of(request), FieldPlace.ATTRIBUTES, CodedText::code);
        return out.toString();
    }

    private static String list(String root, List<String> rows) {
        var out = new WriteXml().open(root);
        rows.forEach(out::written);
        return SoapCodec.whole(out.close(root));
    }
}
