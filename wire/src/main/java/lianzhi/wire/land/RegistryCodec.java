package lianzhi.wire.land;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Finding;
import lianzhi.wire.ReadRows;
import lianzhi.wire.ReadValue;
import lianzhi.wire.WriteRows;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;
import org.jspecify.annotations.Nullable;

/** The registry's side of the link: writes the arguments of a call, reads the court's answer. */
public final class RegistryCodec {
    private final ReadValue reading;
    private final UnaryOperator<String> writing;

    public RegistryCodec(boolean valuesCoded) {
        this.reading = LandText.reading(valuesCoded);
        this.writing = LandText.writing(valuesCoded);
    }

    public String encodeUser(LandUser user) {
        var out = new WriteXml().open("USERMARKER");
        WriteRows.write(out, "CONDITION", LandUser.class, List.of(user), FieldPlace.ELEMENTS, writing);
        return whole(out.close("USERMARKER"));
    }

    public String encodeRequestNumber(String number) {
        return whole(new WriteXml()
                .open("CXQQDHINFO")
                .open("CONDITION")
                .open("CXQQDH")
                .text(writing.apply(number))
                .close("CXQQDH")
                .close("CONDITION")
                .close("CXQQDHINFO"));
    }

    public String encodeAnswers(AnswerHead head, List<LandAnswer> answers) {
        return message(head, "BDCFKLIST", "BDCCXJG", LandAnswer.class, answers);
    }

    public String encodeControlAnswers(AnswerHead head, List<LandControlAnswer> answers) {
        return message(head, "BDCFKLIST", "BDCKZJG", LandControlAnswer.class, answers);
    }

    public String encodeReceipts(AnswerHead head, List<LandReceipt> receipts) {
        return message(head, "HZXXLIST", "HZXX", LandReceipt.class, receipts);
    }

    public Offered<LandQuery> decodeQueries(String answer) {
        var root = root(answer);
        return rows(root, inside(root, "BDCCXQQLIST"), "BDCCXQQ", LandQuery.class);
    }

    public Offered<LandControl> decodeControls(String answer) {
        var root = root(answer);
        return rows(root, inside(root, "BDCKZQQLIST"), "BDCKZQQ", LandControl.class);
    }

    public Offered<LandWrit> decodeWrits(String answer) {
        var root = root(answer);
        return rows(root, root, "WSINFO", LandWrit.class);
    }

    public Offered<LandCredential> decodeCredentials(String answer) {
        var root = root(answer);
        return rows(root, root, "ZJINFO", LandCredential.class);
    }

    public Offered<LandVerdict> decodeVerdicts(String answer) {
        var root = root(answer);
        var queries = root.child("CXJGLIST");
        return rows(root, queries != null ? queries : root.child("KZJGLIST"), "JG", LandVerdict.class);
    }

    private <R extends Record> String message(AnswerHead head, String list, String row, Class<R> type, List<R> rows) {
        var out = new WriteXml().open("Message");
        WriteRows.write(out, "Head", AnswerHead.class, List.of(head), FieldPlace.ELEMENTS, writing);
        out.open("Data").open(list);
        WriteRows.write(out, row, type, rows, FieldPlace.ELEMENTS, writing);
        return whole(out.close(list).close("Data").close("Message"));
    }

    private <R extends Record> Offered<R> rows(Element root, @Nullable Element list, String row, Class<R> type) {
        var rows = new ArrayList<R>();
        var findings = new ArrayList<Finding>();
        if (list != null) {
            for (var read : ReadRows.read(list, row, type, FieldPlace.ELEMENTS, reading)) {
                rows.add(read.row());
                findings.addAll(read.findings().problems());
            }
        }
        return new Offered<>(rows, error(root), findings);
    }

    private String error(Element root) {
        var raw = root.attribute("ErrorMSG");
        if (raw == null) raw = root.attribute("errMsg");
        var child = root.child("errMsg");
        if (raw == null && child != null) raw = child.text();
        if (raw == null || raw.isBlank()) return "";
        var text = reading.read(raw, new ArrayList<>());
        return text == null ? raw : text;
    }

    private static Element root(String answer) {
        return ReadXml.read(LandText.decode(answer, "报文"));
    }

    private static @Nullable Element inside(Element root, String list) {
        var data = root.child("Data");
        return data == null ? null : data.child(list);
    }

    private static String whole(WriteXml document) {
        return LandText.code(WriteXml.DECLARATION + document);
    }
}
