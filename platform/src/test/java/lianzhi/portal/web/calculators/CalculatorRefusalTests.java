package lianzhi.portal.web.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused, with which status, and the field that is named. */
@PlatformTest
class CalculatorRefusalTests {
    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} {1} is {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deadline | {} | 400 | start",
                "deadline | {} | 400 | unit",
                "deadline | {'start':'2026-02-30','length':3,'unit':'DAY'} | 400 | start",
                "deadline | {'start':'2026-2-3','length':3,'unit':'DAY'} | 400 | start",
                "deadline | {'start':20260203,'length':3,'unit':'DAY'} | 400 | start",
                "deadline | {'start':'2026-02-03','length':3.5,'unit':'DAY'} | 400 | length",
                "deadline | {'start':'2026-02-03','length':'3','unit':'DAY'} | 400 | length",
                "deadline | {'start':'2026-02-03','length':-1,'unit':'DAY'} | 400 | length",
                "deadline | {'start':'2026-02-03','length':2147483647,'unit':'YEAR'} | 400 | length",
                "deadline | {'start':'2026-02-03','length':99999999999999999999,'unit':'YEAR'} | 400 | length",
                "deadline | {'start':'2026-02-03','length':3,'unit':'HOUR'} | 400 | unit",
                "deadline | {'start':'2026-02-03','length':3,'unit':'DAY','rollForward':'no'} | 400 | rollForward",
                "deadline | {'start':'2026-02-03','length':3,'unit':'DAY','day':1} | 400 | day",
                "debt | {} | 400 | asOf",
                "debt | {'asOf':'2024-01-01','obligations':{}} | 400 | obligations",
                "debt | {'asOf':'2024-01-01','obligations':[1]} | 400 | obligations[0]",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'-1'}]} | 400 | obligations[0].amount",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':1}]} | 400 | obligations[0].amount",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'1.005'}]} | 400 |"
                        + " obligations[0].amount",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'1e9'}]} | 400 |"
                        + " obligations[0].amount",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'9999999999999999999'}]} | 400 |"
                        + " obligations[0].amount",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':' ','amount':'1'}]} | 400 | obligations[0].name",
                "debt | {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'1','x':1}]} | 400 | obligations[0].x",
                "debt | {'asOf':'2024-01-01','suspensions':[{'from':'2024-01-02','to':'2024-01-01'}]} | 400 |"
                        + " suspensions[0].to",
                "debt | {'asOf':'2024-01-01','interest':[{'obligation':'a','from':'2020-01-01'}]} | 400 |"
                        + " interest[0].rate",
                "debt | {'asOf':'2024-01-01','interest':[{'obligation':'a','from':'2020-01-01','rate':{'type':'X'}}]}"
                        + " | 400 | interest[0].rate.type",
                "debt |"
                        + " {'asOf':'2024-01-01','interest':[{'obligation':'a','from':'2020-01-01','rate':{'type':'FIXED','annualPercent':'6','yearBasis':364}}]}"
                        + " | 400 | interest[0].rate.yearBasis",
                "debt |"
                        + " {'asOf':'2024-01-01','interest':[{'obligation':'a','from':'2020-01-01','rate':{'type':'DAILY','perDay':'0.1'}}]}"
                        + " | 400 | interest[0].obligation",
                "debt |"
                        + " {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'1'}],'interest':[{'obligation':'a','from':'2020-01-01','rate':{'type':'DAILY','perDay':'0.1','tenor':'1y'}}]}"
                        + " | 400 | interest[0].rate.tenor",
                "debt |"
                        + " {'asOf':'2030-01-01','obligations':[{'name':'a','amount':'1'}],'interest':[{'obligation':'a','from':'2020-01-01','rate':{'type':'LPR_FLOATING','tenor':'1y','yearBasis':365}}]}"
                        + " | 422 | ",
                "debt |"
                        + " {'asOf':'2024-01-01','obligations':[{'name':'a','amount':'1','lastDayOfPerformance':'2012-01-01'}]}"
                        + " | 422 | ",
                "debt |"
                        + " {'asOf':'2024-01-01','delayBefore2014':{'tenor':'1y-3y','yearBasis':360},'obligations':[{'name':'a','amount':'100','lastDayOfPerformance':'2012-01-01'}],'payments':[{'date':'2014-07-31','amount':'1'}]}"
                        + " | 422 | payments[0].date",
                "distribution | {} | 400 | proceeds",
                "distribution | {'proceeds':'1','deductions':[{'name':'a'}]} | 400 | deductions[0]",
                "distribution | {'proceeds':'1','tiers':[{'mode':'X'}]} | 400 | tiers[0].mode",
                "distribution |"
                        + " {'proceeds':'1','tiers':[{'mode':'SEQUENCE','claims':[{'name':'a','amount':'1'},{'name':'a','amount':'1'}]}]}"
                        + " | 400 | tiers[0].claims[1].name",
                "distribution | {'proceeds':'1','holds':[{'from':'b','share':'0.5','name':'c'}]} | 400 | holds[0].from",
                "distribution |"
                        + " {'proceeds':'1','deductions':[{'name':'b','amount':'1'}],'holds':[{'from':'b','share':'1.5','name':'c'}]}"
                        + " | 400 | holds[0].share",
                "auction-terms | {} | 400 | referencePrice",
                "auction-terms | {'referencePrice':'1','assetKind':'SHIP'} | 400 | assetKind",
                "auction-terms | {'referencePrice':'1','assetKind':'MOVABLE','firstRatio':'0.69'} | 422 | firstRatio",
                "auction-terms | {'referencePrice':'1','assetKind':'MOVABLE','firstRatio':'1.01'} | 422 | firstRatio",
            })
    void every_mistake_is_named_at_its_field(String calculator, String body, int status, String field)
            throws Exception {
        var answer = new Calculators(port).post(calculator, body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.namesMistakeAt(
                        field == null ? answer.body().at("/errors/0/field").asString() : field))
                .as(answer.body().toString())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "{\"start\":",
                "{}{}",
                "{\"a\":1,\"a\":2}",
                "\uFEFF",
                "{\"a\":1e9999999999999}"
            })
    void what_is_no_json_object_is_refused(String body) throws Exception {
        for (var calculator : new String[] {"debt", "distribution", "deadline", "auction-terms"}) {
            var answer = new Calculators(port).post(calculator, body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().get("errors").size()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execution-fee",
                "execution-fee?amount=",
                "execution-fee?amount=-1",
                "execution-fee?amount=1&amount=2",
                "execution-fee?amount=1&sum=2",
                "preservation-fee?amount=1e3",
                "preservation-fee?amount=%EF%BC%91",
                "capital-amount?amount=1.234",
                "capital-amount?amount=99999999999999999999999"
            })
    void amounts_in_the_address_are_as_strict(String address) throws Exception {
        var answer = new Calculators(port).getRaw(address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").size()).isPositive();
    }

    @Test
    void capital_amounts_end_below_a_million_million() throws Exception {
        assertThat(new Calculators(port)
                        .get("capital-amount", "999999999999.99")
                        .status())
                .isEqualTo(200);
        assertThat(new Calculators(port).get("capital-amount", "1000000000000").status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"debt, 405", "deadline, 405", "horoscope, 404"})
    void a_wrong_method_or_name_is_told_without_asking_for_a_login(String path, int status) throws Exception {
        assertThat(new Calculators(port).getRaw(path).status()).isEqualTo(status);
    }

    @Test
    void a_statement_of_too_many_lines_is_refused_before_it_is_computed() throws Exception {
        var items = IntStream.range(0, 900)
                .mapToObj(i -> "{\"name\":\"o%d\",\"amount\":\"1\"}".formatted(i))
                .collect(Collectors.joining(","));
        var payments = IntStream.range(0, 900)
                .mapToObj(_ -> "{\"date\":\"2020-01-01\",\"amount\":\"1\"}")
                .collect(Collectors.joining(","));
        var answer = new Calculators(port)
                .post(
                        "debt",
                        "{\"asOf\":\"2024-01-01\",\"obligations\":[%s],\"payments\":[%s]}".formatted(items, payments));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.namesMistakeAt("payments")).isTrue();
    }

    @Test
    void a_body_without_end_is_refused_by_its_size() throws Exception {
        var answer = new Calculators(port).post("debt", "{\"asOf\":\"" + " ".repeat(3_000_000) + "\"}");
        assertThat(answer.status()).isEqualTo(400);
    }
}
