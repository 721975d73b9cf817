package lianzhi.portal.web.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Absurd input gets a clear 400 or 422, never a 500, and never makes the server wait. */
@PlatformTest
class CalculatorFuzzTests {
    private static final List<String> ABSURD = List.of(
            "null",
            "-1",
            "\"-1\"",
            "\"0\"",
            "\"999999999999999.99\"",
            "1e308",
            "\"\"",
            "\"2026-13-01\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"1900-01-01\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "true",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"𠮷🏛️\\u202e\"",
            "9223372036854775807",
            "\"0.0000000000000000001\"",
            "36500",
            "\"LPR_FLOATING\"");

    @LocalServerPort
    int port;

    @Test
    void examples_with_absurd_values_are_answered_or_refused() throws Exception {
        var random = new SplittableRandom(2026);
        var calculators = new Calculators(port);
        var bad = 0;
        for (var i = 0; i < 300; i++) {
            var path =
                    List.of("debt", "distribution", "deadline", "auction-terms").get(i % 4);
            var section = path.equals("auction-terms") ? "auctionTerms" : path;
            var examples = Calculators.examples(section);
            var request =
                    examples.get(random.nextInt(examples.size())).get("request").deepCopy();
            for (var n = random.nextInt(1, 4); n > 0; n--) {
                spoil(request, random);
            }
            var begun = System.nanoTime();
            var answer = calculators.post(path, request.toString());
            assertThat(answer.status()).as(path + " " + request).isIn(200, 400, 422);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            bad += answer.status() == 200 ? 0 : 1;
        }
        assertThat(bad).isGreaterThan(100);
    }

    @Test
    void random_bytes_are_refused() throws Exception {
        var random = new SplittableRandom(3);
        for (var i = 0; i < 80; i++) {
            var bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertThat(new Calculators(port).post("debt", bytes).status()).isEqualTo(400);
        }
    }

    @Test
    void ten_thousand_payments_and_overlapping_suspensions_are_answered_within_a_second() throws Exception {
        var payments = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"date\":\"20%02d-%02d-%02d\",\"amount\":\"1.01\"}"
                        .formatted(15 + i % 9, 1 + i % 12, 1 + i % 28))
                .collect(Collectors.joining(","));
        var suspensions = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"from\":\"2016-%02d-01\",\"to\":\"2017-%02d-28\"}".formatted(1 + i % 12, 1 + i % 12))
                .collect(Collectors.joining(","));
        var body = """
            {"asOf":"2024-06-30","obligations":[{"name":"𠮷\u202E款","amount":"999999999999.99","lastDayOfPerformance":"2014-12-31"}],
             "interest":[{"obligation":"𠮷\u202E款","from":"2014-12-31","rate":{"type":"FIXED","annualPercent":"6","yearBasis":365}}],
             "payments":[%s],"suspensions":[%s]}\
            """.formatted(payments, suspensions);
        var calculators = new Calculators(port);
        calculators.post("debt", body);
        var begun = System.nanoTime();
        var answer = calculators.post("debt", body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("payments").size()).isEqualTo(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private static void spoil(JsonNode node, SplittableRandom random) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            var names = List.copyOf(object.propertyNames());
            var name = names.get(random.nextInt(names.size()));
            var value = object.get(name);
            if (value.isContainer() && random.nextInt(4) > 0) {
                spoil(value, random);
            } else if (random.nextInt(6) == 0) {
                object.put(name + "\uD83C", 1);
            } else {
                object.set(name, absurd(random));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            spoil(array.get(random.nextInt(array.size())), random);
        }
    }

    private static JsonNode absurd(SplittableRandom random) {
        return Calculators.JSON.readTree(ABSURD.get(random.nextInt(ABSURD.size())));
    }
}
