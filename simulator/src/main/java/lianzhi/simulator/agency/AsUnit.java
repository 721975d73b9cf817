package lianzhi.simulator.agency;

import java.util.List;
import java.util.Map;
import lianzhi.simulator.Json;
import lianzhi.wire.land.AnswerHead;
import lianzhi.wire.land.House;
import lianzhi.wire.land.LandAnswer;
import lianzhi.wire.land.LandControl;
import lianzhi.wire.land.LandControlAnswer;
import lianzhi.wire.land.LandControlRow;
import lianzhi.wire.land.LandMeasure;
import lianzhi.wire.land.LandQuery;
import lianzhi.wire.land.LandReceipt;
import lianzhi.wire.land.Seal;
import tools.jackson.databind.JsonNode;

/** Things of the agreed format as units of the land register, and back. */
final class AsUnit {
    static final AnswerHead HEAD = new AnswerHead("2026/01/05 09:00:00", "", "0000", "");

    private AsUnit() {}

    static Map<String, Object> query(LandQuery query) {
        return Map.of(
                "number",
                query.requestNumber(),
                "person",
                Map.of("name", query.person().name(), "idNumber", query.person().idNumber()));
    }

    static Map<String, Object> order(LandControl control) {
        var order = control.orders().getFirst();
        return Map.of(
                "number",
                control.requestNumber(),
                "measure",
                measure(order.measure()),
                "key",
                order.unitNumber(),
                "originalNumber",
                order.originalRequest(),
                "ruling",
                order.ruling(),
                "begins",
                order.from(),
                "ends",
                order.until(),
                "from",
                Map.of("court", control.court()));
    }

    private static String measure(String code) {
        var measure = LandMeasure.ofCode(code);
        if (measure == null) return code;
        return switch (measure) {
            case SEAL, QUEUE -> "FREEZE";
            case RENEW -> "RENEW";
            case RELEASE -> "RELEASE";
            case TRANSFER -> "TRANSFER";
        };
    }

    /** What cannot be answered is a trouble of the registry's own: the request stays open. */
    static LandAnswer found(String number, Map<String, Object> answer) {
        var isRefused = "REFUSED".equals(answer.get("result"));
        var things = Json.MAPPER.valueToTree(answer).path("things");
        var houses = things.valueStream().map(AsUnit::house).toList();
        var seals = things.valueStream()
                .flatMap(thing -> thing.path("freezes").valueStream().map(one -> seal(thing, one)))
                .toList();
        return new LandAnswer(
                number,
                isRefused ? "2040" : "0000",
                isRefused ? String.valueOf(answer.get("reason")) : "",
                List.of(),
                List.of(),
                houses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                seals);
    }

    private static House house(JsonNode thing) {
        var unit = text(thing, "key");
        return new House(
                unit,
                "测试市测试区测试路" + unit.substring(unit.length() - 3) + "号",
                "98.50",
                "80.00",
                "18.50",
                "住宅",
                "市场化商品房",
                "2012",
                "",
                "",
                "测(2021)测试市不动产权第0" + unit.substring(unit.length() - 6) + "号",
                "18",
                text(thing, "where"),
                "449999",
                "",
                text(thing, "name"),
                List.of());
    }

    private static Seal seal(JsonNode thing, JsonNode one) {
        return new Seal(
                text(thing, "key"),
                "",
                text(one, "authority"),
                "查封",
                text(one, "document"),
                "",
                day(text(one, "until")),
                "",
                text(thing, "where"),
                "449999",
                "");
    }

    static LandControlAnswer controlled(String number, Map<String, Object> answer) {
        var row = Json.MAPPER.valueToTree(answer);
        var isDone = text(row, "result").equals("CONTROLLED");
        var before = row.path("freezes").size();
        return new LandControlAnswer(
                number,
                "0000",
                "",
                List.of(new LandControlRow(
                        "4",
                        text(row, "key"),
                        "",
                        isDone ? "1" : "2",
                        day(text(row, "from")),
                        day(text(row, "until")),
                        text(row, "reason"),
                        before > 0 ? "轮候查封，前有" + before + "个查封" : "",
                        text(row, "reference"),
                        text(row, "reference"))));
    }

    static LandReceipt receipt(String number, Map<String, Object> answer) {
        return new LandReceipt(number, "协助执行回执", "pdf", "回执", String.valueOf(answer.get("receipt")));
    }

    /** As the register writes days. */
    private static String day(String text) {
        var day = text.length() > 10 ? text.substring(0, 10) : text;
        return day.replace('-', '/');
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
