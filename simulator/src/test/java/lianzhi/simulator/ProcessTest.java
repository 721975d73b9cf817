package lianzhi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole process with its console and the court's bank; money settles at once. */
class ProcessTest {
    @TempDir
    Path folder;

    private OwnSimulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = new OwnSimulator(folder, "[]");
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_deposit_is_a_line_of_the_statement() throws Exception {
        var made = post("/court-bank/deposits", """
            {"amount": "1234.50", "counterName": "测试甲", "subAccount": "8800010001", "purpose": "还款"}\
            """);
        assertThat(made.statusCode()).isEqualTo(201);
        var lines = get("/court-bank/statements?after=0").body().lines().toList();
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "\"seq\":1",
                                "\"amount\":\"1234.50\"",
                                "\"direction\":\"IN\"",
                                "\"subAccount\":\"8800010001\""));
        assertThat(get("/court-bank/statements?after=1").body()).isEmpty();
    }

    @Test
    void a_payment_with_the_same_reference_is_made_once() throws Exception {
        var order = """
            {"reference": "P-1", "payeeName": "测试乙", "payeeAccount": "62000200001234", "payeeBank": "测试银行",
             "amount": "100.00", "purpose": "案款", "subAccount": "8800010001"}\
            """;
        assertThat(post("/court-bank/payments", order).statusCode()).isEqualTo(202);
        assertThat(post("/court-bank/payments", order).statusCode()).isEqualTo(202);
        assertThat(post("/court-bank/payments", order.replace("100.00", "200.00"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(get("/court-bank/payments/P-1").body()).contains("\"status\":\"PAID\"");
        assertThat(get("/court-bank/statements").body().lines()).hasSize(1).allMatch(line -> line.contains("\"OUT\""));
    }

    @Test
    void a_payment_to_a_wrong_account_leaves_and_comes_back() throws Exception {
        var order = """
            {"reference": "P-2", "payeeName": "测试乙", "payeeAccount": "6200020000000000", "amount": "100.00"}\
            """;
        assertThat(post("/court-bank/payments", order).body()).contains("\"status\":\"PENDING\"");
        assertThat(get("/court-bank/payments/P-2").body()).contains("\"status\":\"RETURNED\"", "收款账号不存在");
        assertThat(get("/court-bank/statements").body().lines())
                .satisfiesExactly(
                        out -> assertThat(out).contains("\"OUT\""),
                        in -> assertThat(in).contains("\"IN\"", "退汇 P-2"));
    }

    @Test
    void a_payment_to_another_name_is_returned() throws Exception {
        var order = """
            {"reference": "P-3", "payeeName": "测试丁", "payeeAccount": "6200010000000094", "amount": "1.00"}\
            """;
        assertThat(post("/court-bank/payments", order).statusCode()).isEqualTo(202);
        assertThat(get("/court-bank/payments/P-3").body()).contains("户名不符");
    }

    @Test
    void a_person_can_make_the_next_payment_come_back() throws Exception {
        assertThat(post("/court-bank/returns", "{\"times\": \"1\", \"reason\": \"账户已销户\"}")
                        .statusCode())
                .isEqualTo(200);
        var order = """
            {"reference": "P-5", "payeeName": "测试乙", "payeeAccount": "62000200001234", "amount": "1.00"}\
            """;
        assertThat(post("/court-bank/payments", order).statusCode()).isEqualTo(202);
        assertThat(get("/court-bank/payments/P-5").body()).contains("RETURNED", "账户已销户");
        assertThat(post("/court-bank/payments", order.replace("P-5", "P-6")).statusCode())
                .isEqualTo(202);
        assertThat(get("/court-bank/payments/P-6").body()).contains("PAID");
    }

    @Test
    void broken_orders_and_unknown_payments_are_told_so() throws Exception {
        assertThat(post("/court-bank/payments", "{\"reference\": \"P-4\", \"amount\": \"-1\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/court-bank/payments", "{").statusCode()).isEqualTo(400);
        assertThat(get("/court-bank/payments/none").statusCode()).isEqualTo(404);
        assertThat(get("/court-bank/statements?after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void the_console_is_a_page_and_refuses_calls_from_other_sites() throws Exception {
        assertThat(get("/").body()).contains("专户行", "<form");
        var foreign = simulator
                .to("/court-bank/deposits")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"amount\": \"1.00\"}"));
        assertThat(simulator.send(foreign).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return simulator.get(path);
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return simulator.post(path, "application/json", json);
    }
}
