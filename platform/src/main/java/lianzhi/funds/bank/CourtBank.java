package lianzhi.funds.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 专户银行: statement and payments over HTTP; without an address there is only the import of files. */
@Component
public class CourtBank {
    private static final Map<String, Column> COLUMNS = Map.of(
            "seq", Column.SEQ,
            "bankReference", Column.BANK_REFERENCE,
            "bookedAt", Column.BOOKED_AT,
            "valueDate", Column.VALUE_DATE,
            "amount", Column.AMOUNT,
            "direction", Column.DIRECTION,
            "counterName", Column.COUNTER_NAME,
            "counterAccount", Column.COUNTER_ACCOUNT,
            "subAccount", Column.SUB_ACCOUNT,
            "purpose", Column.PURPOSE);

    private final Environment environment;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    CourtBank(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    public boolean isConnected() {
        return !url().isEmpty();
    }

    /** The next lines after that running number, in the bank's order; none at the end. */
    public List<RawLine> statement(long after) {
        var answer = call(request("/court-bank/statements?after=" + after).GET());
        if (answer.statusCode() != 200) {
            throw new BankSilent("Statement: status " + answer.statusCode());
        }
        var lines = new ArrayList<RawLine>();
        for (var text : answer.body().split("\n")) {
            if (!text.isBlank()) {
                lines.add(line(lines.size() + 1, read(text)));
            }
        }
        return lines;
    }

    /** Hands the order over; the same reference again brings back what was handed over first. */
    public BankWord pay(Payout order, String subAccount) {
        var body = new LinkedHashMap<String, String>();
        body.put("reference", order.reference());
        body.put("payeeName", order.payeeName());
        body.put("payeeAccount", order.payeeAccount());
        body.put("payeeBank", order.payeeBank());
        body.put("amount", order.amount().toString());
        body.put("purpose", order.purpose());
        body.put("subAccount", subAccount);
        var answer = call(request("/court-bank/payments")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
        if (answer.statusCode() / 100 != 2) {
            throw new BankSilent("Payment " + order.reference() + ": status " + answer.statusCode());
        }
        return word(read(answer.body()));
    }

    public BankWord askAbout(String reference) {
        var answer = call(request("/court-bank/payments/" + URLEncoder.encode(reference, StandardCharsets.UTF_8))
                .GET());
        return switch (answer.statusCode()) {
            case 200 -> word(read(answer.body()));
            case 404 -> new BankWord(BankWord.Status.UNKNOWN, "");
            default -> throw new BankSilent("Payment " + reference + ": status " + answer.statusCode());
        };
    }

    private static RawLine line(int nr, JsonNode node) {
        var cells = new EnumMap<Column, String>(Column.class);
        COLUMNS.forEach((name, column) -> cells.put(column, node.path(name).asString("")));
        return new RawLine(nr, cells);
    }

    private static BankWord word(JsonNode node) {
        return switch (node.path("status").asString("")) {
            case "PAID" -> new BankWord(BankWord.Status.PAID, "");
            case "RETURNED" ->
                new BankWord(BankWord.Status.RETURNED, node.path("reason").asString(""));
            case "PENDING" -> new BankWord(BankWord.Status.PENDING, "");
            default -> throw new BankSilent("The bank's word cannot be read: " + node);
        };
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException garbled) {
            throw new BankSilent("The bank's answer cannot be read: " + garbled.getOriginalMessage());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new BankSilent("The bank does not answer: " + silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BankSilent("Stopped while asking the bank");
        }
    }

    private String url() {
        return environment.getProperty("lianzhi.court-bank.url", "").replaceAll("/+$", "");
    }
}
