package lianzhi.simulator.agency;

import java.time.Clock;
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
import lianzhi.simulator.book.Late;
import lianzhi.simulator.book.Said;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.World;
import tools.jackson.databind.JsonNode;

/** One round of an institution with the agreed format: ask for requests, fetch their papers, answer each. */
public final class RunAgency {
    private static final long LATE_MILLIS = 25 * 3_600_000L;
    private final Institution here;
    private final World world;
    private final AgencyLink link;
    private final SeedThings things;
    private final Clock clock;

    public RunAgency(Institution here, World world, AgencyLink link, long seed, Clock clock) {
        this.here = here;
        this.world = world;
        this.link = link;
        this.things = new SeedThings(seed);
        this.clock = clock;
    }

    public void round() {
        var standing = world.read(
                state -> state.faults().getOrDefault(here.code(), FaultOn.NONE).fault());
        if (standing == Fault.DOWN) return;
        answerLate();
        var open = link.requests();
        var takes = new ArrayList<Runnable>();
        open.path("queries").forEach(query -> takes.add(() -> take(query, false, standing)));
        open.path("orders").forEach(order -> takes.add(() -> take(order, true, standing)));
        var isBackwards = standing == Fault.OUT_OF_ORDER;
        (isBackwards ? takes.reversed() : takes).forEach(Runnable::run);
    }

    private void answerLate() {
        var now = clock.instant();
        var due = world.read(state -> state.late().stream()
                .filter(one ->
                        one.institution().equals(here.code()) && !one.due().isAfter(now))
                .toList());
        for (var one : due) {
            answer(Json.MAPPER.readTree(one.request()), one.hasWrits(), one.isOrder());
            world.update(state -> state.late().remove(one));
        }
    }

    private void take(JsonNode request, boolean isOrder, Fault standing) {
        var hasWrits =
                !link.papers(request.path("number").asString()).path("writs").isEmpty();
        if (standing == Fault.SILENT) return;
        var isLate = world.change(state -> {
            var lateness = TakeFault.takeLateness(state, here.code());
            if (lateness.fault() != Fault.LATE) return false;
            var wait = lateness.delaySeconds() > 0 ? (long) (lateness.delaySeconds() * 1000) : LATE_MILLIS;
            var due = clock.instant().plusMillis(wait);
            return state.late().add(new Late(here.code(), isOrder, request.toString(), hasWrits, due));
        });
        if (!isLate) answer(request, hasWrits, isOrder);
    }

    private void answer(JsonNode request, boolean hasWrits, boolean isOrder) {
        var number = request.path("number").asString();
        var fault = world.change(state -> TakeFault.take(state, here.code()));
        if (fault.fault() == Fault.GARBLED) {
            link.sendGarbage(number);
        }
        var answer = !hasWrits
                ? refused(number, "缺少文书")
                : fault.fault() == Fault.SEND_BACK || fault.fault() == Fault.REFUSE
                        ? refused(number, fault.reason().isBlank() ? "材料不符" : fault.reason())
                        : isOrder ? held(request, fault) : found(request, fault);
        if (request.has("key") && !answer.containsKey("key")) {
            answer.put("key", request.path("key").asString());
        }
        if (fault.fault() == Fault.FOREIGN) {
            var foreign = new LinkedHashMap<>(answer);
            foreign.put("number", "1" + number.substring(1));
            link.answer(foreign);
        }
        link.answer(answer);
        if (fault.fault() == Fault.DUPLICATE) link.answer(answer);
        var said = new Said(
                number,
                isOrder,
                clock.instant(),
                String.valueOf(answer.get("result")),
                String.valueOf(answer.getOrDefault("reason", "")));
        world.update(state -> state.say(here.code(), said));
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
