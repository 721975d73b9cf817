package lianzhi.funds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** A court bank in the test's hand: speaks the connector's HTTP and makes every mistake on demand. */
final class FakeBank implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong SEQ = new AtomicLong(System.currentTimeMillis() * 1000);
    private final List<Map<String, String>> lines = new ArrayList<>();
    final Map<String, Map<String, String>> payments = new LinkedHashMap<>();
    final List<String> orders = new ArrayList<>();
    private final HttpServer server;

    /** What becomes of the next payments: PAID, or a reason of return. */
    String outcome = "PAID";
    /** The order is taken but the answer is lost. */
    boolean losesAnswers;

    boolean isDown;
    boolean showsLines = true;

    FakeBank() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/court-bank/", this::serve);
        server.setExecutor(Runnable::run);
        server.start();
        System.setProperty(
                "lianzhi.court-bank.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized String in(String yuan, String payer, String payerAccount, String subAccount, String purpose) {
        return line("IN", yuan, payer, payerAccount, subAccount, purpose, LocalDate.now());
    }

    synchronized String out(String yuan, String payer, String account, String subAccount, String purpose) {
        return line("OUT", yuan, payer, account, subAccount, purpose, LocalDate.now());
    }

    synchronized String line(
            String direction, String yuan, String name, String account, String sub, String purpose, LocalDate on) {
        var seq = SEQ.incrementAndGet();
        var line = new LinkedHashMap<String, String>();
        line.put("seq", "" + seq);
        line.put("bankReference", "T" + seq);
        line.put("bookedAt", on + "T09:30:00+08:00");
        line.put("valueDate", on.toString());
        line.put("amount", yuan);
        line.put("direction", direction);
        line.put("counterName", name);
        line.put("counterAccount", account);
        line.put("subAccount", sub);
        line.put("purpose", purpose);
        lines.add(line);
        return "T" + seq;
    }

    /** Delivers a line again, as a bank does after a fault. */
    synchronized void again(String bankReference) {
        var copy = new LinkedHashMap<>(lines.stream()
                .filter(line -> bankReference.equals(line.get("bankReference")))
                .findFirst()
                .orElseThrow());
        copy.put("seq", "" + SEQ.incrementAndGet());
        lines.add(copy);
    }

    /** How many payments left to this account. */
    synchronized long outTo(String account) {
        return lines.stream()
                .filter(line -> line.get("direction").equals("OUT")
                        && line.get("counterAccount").equals(account))
                .count();
    }

    private synchronized void serve(HttpExchange call) {
        try (call) {
            var path = call.getRequestURI().getPath();
            if (isDown) {
                send(call, 503, "down");
            } else if (path.endsWith("/statements")) {
                long after = Long.parseLong(call.getRequestURI().getQuery().substring("after=".length()));
                var page = new StringBuilder();
                lines.stream()
                        .filter(line -> Long.parseLong(line.get("seq")) > after)
                        .limit(500)
                        .forEach(line ->
                                page.append(JSON.writeValueAsString(line)).append('\n'));
                send(call, 200, page.toString());
            } else if (call.getRequestMethod().equals("POST")) {
                pay(call);
            } else {
                var known = payments.get(path.substring(path.lastIndexOf('/') + 1));
                send(call, known == null ? 404 : 200, known == null ? "{}" : JSON.writeValueAsString(known));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void pay(HttpExchange call) throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, String> order = JSON.readValue(call.getRequestBody().readAllBytes(), Map.class);
        var reference = order.get("reference");
        orders.add(reference);
        if (!payments.containsKey(reference)) {
            boolean isPaid = outcome.equals("PAID");
            order.put("status", isPaid ? "PAID" : "RETURNED");
            order.put("reason", isPaid ? "" : outcome);
            payments.put(reference, order);
            if (showsLines) {
                var name = order.get("payeeName");
                var account = order.get("payeeAccount");
                out(
                        order.get("amount"),
                        name,
                        account,
                        order.get("subAccount"),
                        order.get("purpose") + " " + reference);
                if (!isPaid) {
                    in(order.get("amount"), name, account, order.get("subAccount"), "退汇 " + reference + " " + outcome);
                }
            }
        }
        if (!losesAnswers) {
            send(call, 202, JSON.writeValueAsString(Map.of("reference", reference, "status", "PENDING")));
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            call.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        System.clearProperty("lianzhi.court-bank.url");
        server.stop(0);
    }
}
