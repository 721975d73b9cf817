package lianzhi.simulator.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Json;
import lianzhi.simulator.bank.ReceiptPdf;
import lianzhi.simulator.bank.TakeFault;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.World;
import tools.jackson.databind.JsonNode;

/** One round of an institution with the agreed format: ask for requests, fetch their papers, answer each. */
public final class RunAgency {
    private final Institution here;
    private final World world;
    private final AgencyLink link;
    private final SeedThings things;

    public RunAgency(Institution here, World world, AgencyLink link, long seed) {
        this.here = here;
        this.world = world;
        this.link = link;
        this.things = new SeedThings(seed);
    }

    public void round() {
        var standing = world.read(
                state -> state.faults().getOrDefault(here.code(), FaultOn.NONE).fault());
        if (standing == Fault.DOWN || standing == Fault.LATE) return;
        var open = link.requests();
        open.path("queries").forEach(query -> take(query, standing, this::found));
        open.path("orders").forEach(order -> take(order, standing, this::held));
    }

    private interface Decide {
        Map<String, Object> answer(JsonNode request, FaultOn fault);
    }

    private void take(JsonNode request, Fault standing, Decide decide) {
        var number = request.path("number").asString();
        var papers = link.papers(number);
        if (standing == Fault.SILENT) return;
        var fault = world.change(state -> TakeFault.take(state, here.code()));
        if (fault.fault() == Fault.GARBLED) {
            var unused = link.answer("{\"answers\":[{\"number\":");
        }
        var answer = papers.path("writs").isEmpty()
                ? refused(number, "缺少文书")
                : fault.fault() == Fault.SEND_BACK || fault.fault() == Fault.REFUSE
                        ? refused(number, fault.reason().isBlank() ? "材料不符" : fault.reason())
                        : decide.answer(request, fault);
        if (request.has("key") && !answer.containsKey("key")) {
            answer.put("key", request.path("key").asString());
        }
        if (fault.fault() == Fault.FOREIGN) answer.put("number", "1" + number.substring(1));
        send(answer);
        if (fault.fault() == Fault.DUPLICATE) send(answer);
    }

    private void send(Map<String, Object> answer) {
        var unused = link.answer(Json.MAPPER.writeValueAsString(Map.of("answers", List.of(answer))));
    }

    private Map<String, Object> found(JsonNode query, FaultOn fault) {
        var person = query.path("person").path("idNumber").asString();
        var found = fault.fault() == Fault.NIL ? List.<Map<String, Object>>of() : things.of(here, person);
        var answer = answer(query.path("number").asString(), found.isEmpty() ? "NIL" : "FOUND");
        var withHolds = new ArrayList<Map<String, Object>>();
        for (var thing : found) {
            var shown = new LinkedHashMap<>(thing);
            shown.put("freezes", world.read(state -> before(state, String.valueOf(thing.get("key")), "")));
            withHolds.add(shown);
        }
        answer.put("things", withHolds);
        return answer;
    }

    private Map<String, Object> held(JsonNode order, FaultOn fault) {
        return world.change(state -> {
            var holds = state.holds().computeIfAbsent(here.code(), code -> new ArrayList<>());
            return switch (order.path("measure").asString()) {
                case "FREEZE" -> freeze(state, holds, order, fault);
                case "RENEW" -> renew(state, holds, order);
                case "RELEASE" -> release(holds, order);
                default -> refused(order.path("number").asString(), "不支持该措施");
            };
        });
    }

    private Map<String, Object> freeze(State state, List<Hold> holds, JsonNode order, FaultOn fault) {
        var number = order.path("number").asString();
        var key = order.path("key").asString();
        if (fault.fault() == Fault.OVER_LIMIT) {
            holds.add(new Hold("other-" + number, key, "另一法院", "（2025）另执9号", "2030-01-01"));
        }
        var court = order.path("from").path("court").asString();
        holds.add(new Hold(
                number,
                key,
                court,
                order.path("ruling").asString(),
                order.path("ends").asString()));
        return controlled(state, order, number);
    }

    private Map<String, Object> renew(State state, List<Hold> holds, JsonNode order) {
        var original = order.path("originalNumber").asString();
        for (var i = 0; i < holds.size(); i++) {
            var hold = holds.get(i);
            if (!hold.number().equals(original)) continue;
            holds.set(
                    i,
                    new Hold(
                            original,
                            hold.key(),
                            hold.court(),
                            hold.document(),
                            order.path("ends").asString()));
            return controlled(state, order, original);
        }
        return refused(order.path("number").asString(), "原登记不存在");
    }

    private static Map<String, Object> release(List<Hold> holds, JsonNode order) {
        var number = order.path("number").asString();
        var gone = holds.removeIf(
                hold -> hold.number().equals(order.path("originalNumber").asString()));
        if (!gone) return refused(number, "原登记不存在");
        var answer = answer(number, "CONTROLLED");
        answer.put("key", order.path("key").asString());
        answer.put("receipt", receipt(number));
        return answer;
    }

    private Map<String, Object> controlled(State state, JsonNode order, String hold) {
        var number = order.path("number").asString();
        var answer = answer(number, "CONTROLLED");
        answer.put("key", order.path("key").asString());
        answer.put("from", order.path("begins").asString());
        answer.put("until", order.path("ends").asString());
        answer.put("reference", here.kind().prefix() + "登记" + hold);
        answer.put("freezes", before(state, order.path("key").asString(), hold));
        answer.put("receipt", receipt(number));
        return answer;
    }

    /** Those before this hold; all of them when it is blank. */
    private List<Map<String, String>> before(State state, String key, String hold) {
        return state.holds().getOrDefault(here.code(), List.of()).stream()
                .filter(one -> one.key().equals(key))
                .takeWhile(one -> !one.number().equals(hold))
                .map(one -> Map.of(
                        "authority", one.court(),
                        "document", one.document(),
                        "until", one.until().length() > 10 ? one.until().substring(0, 10) : one.until()))
                .collect(Collectors.toList());
    }

    private static String receipt(String number) {
        return java.util.Base64.getEncoder().encodeToString(ReceiptPdf.of(List.of("协助执行回执 " + number)));
    }

    private static Map<String, Object> refused(String number, String reason) {
        var answer = answer(number, "REFUSED");
        answer.put("reason", reason);
        return answer;
    }

    private static Map<String, Object> answer(String number, String result) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", number);
        answer.put("result", result);
        return answer;
    }
}
