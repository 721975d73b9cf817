package lianzhi.exchange.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import lianzhi.law.controls.ControlTerms;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.Content;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.EarlierFreeze;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.PriorityRight;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Thing;
import lianzhi.wire.bank.ThingsItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 约定格式: answers of institutions without a published format, as JSON: {@code {"answers": [{"number", "result", …}]}}
 * with result FOUND, NIL, CONTROLLED or REFUSED.
 */
final class ReadAgreed {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MONEY = Pattern.compile("(?:[0-9]{1,15}(?:\\.[0-9]{1,2})?)?");
    private static final Pattern TIME =
            Pattern.compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2}:[0-9]{2})?)?");

    private ReadAgreed() {}

    static List<FeedbackItem> items(String document) {
        JsonNode answers;
        try {
            answers = JSON.readTree(document).path("answers");
        } catch (JacksonException broken) {
            throw new MessageUnreadable("document-unreadable", "报文不是完整的JSON");
        }
        if (!answers.isArray() || answers.isEmpty()) throw new MessageUnreadable("no-rows", "反馈报文没有任何记录");
        var items = new ArrayList<FeedbackItem>();
        answers.forEach(answer -> items.add(item(answer)));
        return items;
    }

    private static FeedbackItem item(JsonNode answer) {
        var findings = new Findings();
        var number = text(answer, "number");
        if (number.isBlank()) findings.problem("request-number-missing", "请求单号为空");
        var isControl = answer.has("key") || text(answer, "result").equals("CONTROLLED");
        return isControl ? control(answer, number, findings) : things(answer, number, findings);
    }

    private static FeedbackItem things(JsonNode answer, String number, Findings findings) {
        var result = text(answer, "result");
        var reason = text(answer, "reason");
        var things = list(answer, "things", node -> thing(node, findings));
        switch (result) {
            case "FOUND" -> {
                if (things.isEmpty()) findings.problem("no-things", "反馈为有财产, 但没有财产记录");
            }
            case "NIL" -> {
                if (!things.isEmpty()) findings.problem("nil-with-things", "反馈为查无, 但附有财产记录");
            }
            case "REFUSED" -> {
                if (reason.isBlank()) findings.problem("reason-missing", "退回没有写明原因");
            }
            default -> findings.problem("result-unknown", "结果不能识别: " + result);
        }
        var back = result.equals("REFUSED") ? reason : "";
        return new ThingsItem(number, things, back, findings.problems(), findings.warnings());
    }

    private static FeedbackItem control(JsonNode answer, String number, Findings findings) {
        var done = text(answer, "result").equals("CONTROLLED");
        if (!done && !text(answer, "result").equals("REFUSED")) {
            findings.problem("result-unknown", "结果不能识别: " + text(answer, "result"));
        }
        if (!done && text(answer, "reason").isBlank()) findings.problem("reason-missing", "未控制但没有写明原因");
        var row = new ControlAnswer(
                number,
                "",
                text(answer, "key"),
                text(answer, "reference"),
                "",
                "",
                done ? "1" : "2",
                "",
                "",
                time(answer, "from", findings),
                time(answer, "until", findings),
                "",
                text(answer, "quantity"),
                money(answer, "held", findings),
                money(answer, "overLimit", findings),
                text(answer, "reason"),
                text(answer, "remark"),
                freezes(answer, findings),
                List.of());
        var sheet = Content.bytes(text(answer, "receipt"));
        if (answer.has("receipt") && sheet.length == 0) findings.problem("receipt-unreadable", "回执内容编码无法识别");
        var receipts = sheet.length == 0 ? List.<Receipt>of() : List.of(Receipt.of(number, sheet));
        return new ControlItem(number, List.of(row), receipts, findings.problems(), findings.warnings());
    }

    private static Thing thing(JsonNode node, Findings findings) {
        var assetClass = text(node, "class");
        if (!assetClass.isBlank() && ControlTerms.find(assetClass).isEmpty()) {
            findings.problem("class-unknown", "财产类别不能识别: " + assetClass);
        }
        if (text(node, "key").isBlank()) findings.problem("key-missing", "财产没有编号");
        var details = new LinkedHashMap<String, String>();
        node.path("details")
                .properties()
                .forEach(one -> details.put(one.getKey(), one.getValue().asString("")));
        return new Thing(
                assetClass,
                text(node, "key"),
                text(node, "name"),
                text(node, "where"),
                text(node, "state"),
                text(node, "quantity"),
                money(node, "value", findings),
                money(node, "available", findings),
                freezes(node, findings),
                list(node, "rights", right -> right(right, findings)),
                details);
    }

    private static List<EarlierFreeze> freezes(JsonNode node, Findings findings) {
        var index = new int[1];
        return list(
                node,
                "freezes",
                one -> EarlierFreeze.of(
                        ++index[0],
                        text(one, "authority"),
                        text(one, "document"),
                        money(one, "amount", findings),
                        time(one, "until", findings)));
    }

    private static PriorityRight right(JsonNode node, Findings findings) {
        return new PriorityRight(
                "",
                "",
                "1",
                "",
                "",
                text(node, "type"),
                text(node, "holder"),
                money(node, "amount", findings),
                "",
                "",
                "");
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reading) {
        return node.path(field).valueStream().map(reading).toList();
    }

    private static String money(JsonNode node, String field, Findings findings) {
        var text = text(node, field);
        if (MONEY.matcher(text).matches()) return text;
        findings.problem("money-unreadable", field + " 不是金额: " + text);
        return "";
    }

    private static String time(JsonNode node, String field, Findings findings) {
        var text = text(node, field);
        if (!TIME.matcher(text).matches()) findings.problem("time-unreadable", field + " 不是日期: " + text);
        return text.replace('-', '/');
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("").strip();
    }
}
