package lianzhi.callers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** A court bank that outlives the server: it takes its time, and books an order when it comes, not when it is answered. */
public final class PatientBank implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpServer server;
    private final List<Map<String, String>> lines = new ArrayList<>();
    private final Map<String, Map<String, String>> payments = new LinkedHashMap<>();
    private int orders;

    public PatientBank() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/court-bank/", this::serve);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized void in(String yuan, String who, String subAccount) {
        line("IN", yuan, who, "6222999900001111", subAccount, "执行款");
    }

    /** How often an order came, also one that was known already. */
    public synchronized int orders() {
        return orders;
    }

    public synchronized int paid() {
        return payments.size();
    }

    public synchronized long linesOut() {
        return lines.stream()
                .filter(line -> line.get("direction").equals("OUT"))
                .count();
    }

    private void line(String direction, String yuan, String who, String account, String sub, String purpose) {
        var line = new LinkedHashMap<String, String>();
        line.put("seq", "" + (lines.size() + 1));
        line.put("bankReference", "K" + (lines.size() + 1));
        line.put("bookedAt", LocalDate.now() + "T09:30:00+08:00");
        line.put("valueDate", LocalDate.now().toString());
        line.put("amount", yuan);
        line.put("direction", direction);
        line.put("counterName", who);
        line.put("counterAccount", account);
        line.put("subAccount", sub);
        line.put("purpose", purpose);
        lines.add(line);
    }

    private void serve(HttpExchange call) {
        try (call) {
            var path = call.getRequestURI().getPath();
            if (path.endsWith("/statements")) {
                long after = Long.parseLong(call.getRequestURI().getQuery().substring("after=".length()));
                send(call, 200, page(after));
            } else if (call.getRequestMethod().equals("POST")) {
                pay(call);
            } else {
                var known = known(path.substring(path.lastIndexOf('/') + 1));
                send(call, known.isEmpty() ? 404 : 200, JSON.writeValueAsString(known));
            }
        } catch (IOException gone) {
            // The server was killed while it waited for the answer: that is what this bank is for.
        }
    }

    private synchronized String page(long after) {
        var page = new StringBuilder();
        lines.stream()
                .filter(line -> Long.parseLong(line.get("seq")) > after)
                .forEach(line -> page.append(JSON.writeValueAsString(line)).append('\n'));
        return page.toString();
    }

    private synchronized Map<String, String> known(String reference) {
        return payments.getOrDefault(reference, Map.of());
    }

    private void pay(HttpExchange call) throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, String> order = JSON.readValue(call.getRequestBody().readAllBytes(), Map.class);
        var reference = order.get("reference");
        synchronized (this) {
            orders++;
            if (!payments.containsKey(reference)) {
                payments.put(reference, Map.of("reference", reference, "status", "PAID", "reason", ""));
                line(
                        "OUT",
                        order.get("amount"),
                        order.get("payeeName"),
                        order.get("payeeAccount"),
                        order.get("subAccount"),
                        order.get("purpose") + " " + reference);
            }
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        send(call, 202, JSON.writeValueAsString(Map.of("reference", reference, "status", "PENDING")));
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
        server.stop(0);
    }
}
