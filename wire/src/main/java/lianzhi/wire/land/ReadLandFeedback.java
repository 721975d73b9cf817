package lianzhi.wire.land;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadRows;
import lianzhi.wire.ReadValue;
import lianzhi.wire.xml.Element;
import org.jspecify.annotations.Nullable;

/** Reads a registry's answers and checks each. */
final class ReadLandFeedback {
    private final ReadValue reading;

    ReadLandFeedback(ReadValue reading) {
        this.reading = reading;
    }

    List<LandItem> read(Element message) {
        var data = message.child("Data");
        if (data == null) throw new MessageUnreadable("no-rows", "反馈报文没有数据");
        var items = new ArrayList<LandItem>();
        var answers = data.child("BDCFKLIST");
        for (var one : rows(answers, "BDCCXJG", LandAnswer.class)) {
            checkNumber(one.row().requestNumber(), one.findings());
            items.add(new LandItem.Found(one.row(), one.findings().problems()));
        }
        for (var one : rows(answers, "BDCKZJG", LandControlAnswer.class)) {
            check(one.row(), one.findings());
            items.add(new LandItem.Controlled(one.row(), one.findings().problems()));
        }
        for (var one : rows(data.child("HZXXLIST"), "HZXX", LandReceipt.class)) {
            check(one.row(), one.findings());
            items.add(new LandItem.Receipted(one.row(), one.findings().problems()));
        }
        if (items.isEmpty()) throw new MessageUnreadable("no-rows", "反馈报文没有任何记录");
        return items;
    }

    private <R extends Record> List<ReadRows.Read<R>> rows(@Nullable Element list, String row, Class<R> type) {
        return list == null ? List.of() : ReadRows.read(list, row, type, FieldPlace.ELEMENTS, reading);
    }

    private static void check(LandControlAnswer answer, Findings findings) {
        checkNumber(answer.requestNumber(), findings);
        if (!answer.isFine()) return;
        if (answer.rows().isEmpty()) findings.problem("no-rows", "控制结果没有任何记录");
        for (var row : answer.rows()) {
            if (!row.isControlled() && !row.isRefused()) findings.problem("state-unknown", "控制结果只能是1或2");
            if (row.isRefused() && row.reason().isBlank()) findings.problem("reason-missing", "未控制但没有写明原因");
        }
    }

    private static void check(LandReceipt receipt, Findings findings) {
        checkNumber(receipt.requestNumber(), findings);
        var bytes = receipt.content();
        if (bytes.length == 0) {
            findings.problem("receipt-unreadable", "回执没有内容或编码无法识别");
        } else if (!new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
            findings.problem("receipt-not-pdf", "回执不是PDF文件");
        }
    }

    private static void checkNumber(String number, Findings findings) {
        if (number.isBlank()) findings.problem("request-number-missing", "请求单号为空");
    }
}
