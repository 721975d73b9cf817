package lianzhi.wire.land;

import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadValue;
import lianzhi.wire.RecordLayout;
import lianzhi.wire.WriteRows;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/** The court's side of the registries' link; one for each partner, as its values are coded or not. */
public final class LandCodec {
    private final ReadValue reading;
    private final UnaryOperator<String> writing;

    public LandCodec(boolean valuesCoded) {
        this.reading = LandText.reading(valuesCoded);
        this.writing = LandText.writing(valuesCoded);
    }

    /** The argument named usermarker. */
    public LandUser decodeUser(String argument) {
        var condition = root(argument, "USERMARKER").child("CONDITION");
        if (condition == null) throw new MessageUnreadable("no-user", "缺少用户信息");
        return row(LandUser.class, condition, new Findings());
    }

    /** The argument of kzwsInfo and zjInfo. */
    public String decodeRequestNumber(String argument) {
        var condition = root(argument, "CXQQDHINFO").child("CONDITION");
        var number = condition == null ? null : condition.child("CXQQDH");
        var text = number == null ? "" : reading.read(number.text(), new java.util.ArrayList<>());
        if (text == null || text.isBlank()) throw new MessageUnreadable("number-missing", "CXQQDH 缺失");
        return text.strip();
    }

    /** The argument named feedbackinfo: query answers, control answers or receipts. */
    public List<LandItem> decodeFeedback(String argument) {
        return new ReadLandFeedback(reading).read(root(argument, "Message"));
    }

    public String encodeQueries(String createdAt, List<LandQuery> queries) {
        return list(createdAt, "BDCCXQQLIST", "BDCCXQQ", LandQuery.class, queries);
    }

    public String encodeControls(String createdAt, List<LandControl> controls) {
        return list(createdAt, "BDCKZQQLIST", "BDCKZQQ", LandControl.class, controls);
    }

    public String encodeWrits(List<LandWrit> writs) {
        return plainList("WSLIST", "WSINFO", LandWrit.class, writs);
    }

    public String encodeCredentials(List<LandCredential> credentials) {
        return plainList("ZJLIST", "ZJINFO", LandCredential.class, credentials);
    }

    public String encodeVerdicts(LandOperation operation, List<LandVerdict> verdicts) {
        var out = new WriteXml().open("RESULTLIST").open(operation.verdictList());
        WriteRows.write(out, "JG", LandVerdict.class, verdicts, FieldPlace.ELEMENTS, writing);
        return whole(out.close(operation.verdictList()).close("RESULTLIST"));
    }

    /** An error of the whole call, in the way of that call's answer. */
    public String encodeError(LandOperation operation, String sentence) {
        var out = new WriteXml().open(operation.answerRoot());
        if (operation.answersVerdicts()) {
            out.open("errMsg").text(writing.apply(sentence)).close("errMsg");
        } else {
            out.attribute("ErrorMSG", writing.apply(sentence));
        }
        return whole(out.close(operation.answerRoot()));
    }

    private <R extends Record> String list(String createdAt, String list, String row, Class<R> type, List<R> rows) {
        var out = new WriteXml().open("Message");
        var head = new LandHead(createdAt, "");
        WriteRows.write(out, "Head", LandHead.class, List.of(head), FieldPlace.ELEMENTS, writing);
        out.open("Data").open(list);
        WriteRows.write(out, row, type, rows, FieldPlace.ELEMENTS, writing);
        return whole(out.close(list).close("Data").close("Message"));
    }

    private <R extends Record> String plainList(String list, String row, Class<R> type, List<R> rows) {
        var out = new WriteXml().open(list);
        WriteRows.write(out, row, type, rows, FieldPlace.ELEMENTS, writing);
        return whole(out.close(list));
    }

    private <R extends Record> R row(Class<R> type, Element element, Findings findings) {
        return RecordLayout.of(type).read(element, FieldPlace.ELEMENTS, reading, findings);
    }

    private static Element root(String argument, String name) {
        var root = ReadXml.read(LandText.decode(argument, "报文"));
        if (!root.is(name)) throw new MessageUnreadable("wrong-root", "报文根元素应为 " + name);
        return root;
    }

    private static String whole(WriteXml document) {
        return LandText.code(WriteXml.DECLARATION + document);
    }
}
