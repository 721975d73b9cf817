package lianzhi.simulator.console;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.simulator.Json;
import lianzhi.simulator.book.Payment;
import lianzhi.simulator.book.StatementLine;
import lianzhi.simulator.book.World;
import lianzhi.simulator.courtbank.PayIn;
import lianzhi.simulator.courtbank.PayOut;
import lianzhi.simulator.courtbank.ReturnNext;
import lianzhi.simulator.courtbank.SettleMoney;
import lianzhi.wire.WireMoney;

/** The court's bank over HTTP: statement as JSON lines, payments by reference, deposits. */
final class CourtBankPages {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_LINES = 1000;
    private final World world;
    private final SettleMoney settle;
    private final PayOut payOut;
    private final PayIn payIn;

    CourtBankPages(World world, SettleMoney settle, PayOut payOut, PayIn payIn) {
        this.world = world;
        this.settle = settle;
        this.payOut = payOut;
        this.payIn = payIn;
    }

    /** False when the path is not one of the bank's. */
    boolean serve(Exchange call) throws IOException {
        settle.settle();
        var path = call.path();
        var isPost = call.method().equals("POST");
        if (path.equals("/court-bank/statements") && !isPost) statements(call);
        else if (path.equals("/court-bank/payments") && isPost) pay(call);
        else if (path.startsWith("/court-bank/payments/") && !isPost) payment(call);
        else if (path.equals("/court-bank/deposits") && isPost) deposit(call);
        else if (path.equals("/court-bank/returns") && isPost) returns(call);
        else return false;
        return true;
    }

    private void statements(Exchange call) throws IOException {
        var after = Long.parseLong(call.query().getOrDefault("after", "0"));
        var lines = world.read(state -> state.statement().stream()
                .filter(line -> line.seq() > after)
                .limit(MOST_LINES)
                .toList());
        var body = lines.stream()
                .map(line -> Json.MAPPER.writeValueAsString(shown(line)) + "\n")
                .collect(Collectors.joining());
        call.send(200, "application/x-ndjson", body);
    }

    private void pay(Exchange call) throws IOException {
        var fields = call.fields();
        try {
            var payment = payOut.pay(
                    text(fields, "reference"),
                    text(fields, "payeeName"),
                    text(fields, "payeeAccount"),
                    text(fields, "payeeBank"),
                    WireMoney.fen(text(fields, "amount")),
                    text(fields, "purpose"),
                    text(fields, "subAccount"),
                    text(fields, "returnReason"));
            call.json(202, shown(payment));
        } catch (PayOut.OtherOrder other) {
            call.json(409, Map.of("error", String.valueOf(other.getMessage())));
        }
    }

    private void payment(Exchange call) throws IOException {
        var reference = call.path().substring("/court-bank/payments/".length());
        var payment = world.read(
                state -> java.util.Optional.ofNullable(state.payments().get(reference)));
        if (payment.isPresent()) call.json(200, shown(payment.get()));
        else call.json(404, Map.of("error", "No payment " + reference));
    }

    private void deposit(Exchange call) throws IOException {
        var fields = call.fields();
        var line = payIn.pay(
                WireMoney.fen(text(fields, "amount")),
                text(fields, "counterName"),
                text(fields, "counterAccount"),
                text(fields, "subAccount"),
                text(fields, "purpose"));
        if (call.isForm()) call.redirect("/");
        else call.json(201, shown(line));
    }

    /** The next payments come back. */
    private void returns(Exchange call) throws IOException {
        var fields = call.fields();
        var times = Integer.parseInt(fields.getOrDefault("times", "1").strip());
        world.update(state -> ReturnNext.order(state, times, text(fields, "reason"), text(fields, "account")));
        if (call.isForm()) call.redirect("/");
        else call.json(200, Map.of("times", times));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static Map<String, Object> shown(StatementLine line) {
        var at = line.bookedAt().atZone(HERE);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("seq", line.seq());
        shown.put("bankReference", line.bankReference());
        shown.put(
                "bookedAt",
                at.toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.ofHours(8))
                        .toString());
        shown.put("valueDate", at.toLocalDate().toString());
        shown.put("amount", WireMoney.text(line.fen()));
        shown.put("direction", line.direction().name());
        shown.put("counterName", line.counterName());
        shown.put("counterAccount", line.counterAccount());
        shown.put("subAccount", line.subAccount());
        shown.put("purpose", line.purpose());
        return shown;
    }

    private static Map<String, Object> shown(Payment payment) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("reference", payment.reference());
        shown.put("status", payment.status().name());
        shown.put("reason", payment.status() == Payment.Status.PENDING ? "" : payment.reason());
        shown.put("amount", WireMoney.text(payment.fen()));
        shown.put("payeeName", payment.payeeName());
        shown.put("payeeAccount", payment.payeeAccount());
        shown.put("payeeBank", payment.payeeBank());
        shown.put("subAccount", payment.subAccount());
        shown.put("purpose", payment.purpose());
        return shown;
    }
}
