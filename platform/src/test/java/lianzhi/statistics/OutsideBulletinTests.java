package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.statistics.outside.CheckBulletin;
import lianzhi.statistics.outside.OutsideBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Bulletins as courts have printed them. */
class OutsideBulletinTests {
    private static OutsideBulletin bulletin(Map<String, String> figures) {
        var read = new HashMap<String, BigDecimal>();
        figures.forEach((name, value) -> read.put(name, new BigDecimal(value)));
        return new OutsideBulletin("X", "测试法院", "2021", null, read);
    }

    @Test
    void what_was_printed_passes_except_more_failed_lots_than_assets() {
        var printed =
                JsonMapper.shared().readTree(OutsideBulletinTests.class.getResourceAsStream("/bulletins/printed.json"));
        var checked = new ArrayList<String>();
        for (var one : printed.path("bulletins")) {
            var figures = new HashMap<String, BigDecimal>();
            one.properties().stream()
                    .filter(part -> part.getValue().isObject())
                    .forEach(part -> part.getValue().properties().stream()
                            .filter(each -> each.getValue().isNumber())
                            .forEach(each -> figures.put(
                                    part.getKey().equals("enforcement")
                                            ? each.getKey()
                                            : part.getKey() + "." + each.getKey(),
                                    each.getValue().decimalValue())));
            assertThat(CheckBulletin.of(new OutsideBulletin(
                            one.path("id").asString(),
                            one.path("court").asString(),
                            one.path("period").asString(),
                            null,
                            figures)))
                    .extracting(CheckBulletin.Finding::field)
                    .as(one.path("court").asString())
                    .isEqualTo(one.path("id").asString().equals("B02") ? List.of("auction.failed_lots") : List.of());
            checked.add(one.path("id").asString());
        }
        assertThat(checked).hasSizeGreaterThan(5);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "accepted=500 carried_over=55 new=450, SUM accepted 505",
        "accepted=500 closed=450 pending=60, SUM accepted 510",
        "accepted=219977 closed=197831 close_rate_pct=98.93, RATE close_rate_pct 89.93",
        "accepted=100 closed=120, TOO_MANY closed 100",
        "zhongben_qualified_pct=104, NOT_A_SHARE zhongben_qualified_pct 100",
        "auction.assets=8 auction.failed_lots=10, TOO_MANY auction.failed_lots 8",
        "all_cases.new_wan=1229.5 all_cases.judges_wan=12.4 all_cases.new_per_judge=92.9, RATE all_cases.new_per_judge"
                + " 99.2",
        "all_cases.new=1300 all_cases.trial_new=843 new=386, SUM all_cases.new 1229",
        "accepted_wan=10.0 carried_over_wan=5.5 new_wan=4.7, SUM accepted_wan 102000"
    })
    void what_cannot_be_is_named_with_what_would(String figures, String finding) {
        var given = new HashMap<String, String>();
        for (var pair : List.of(figures.split(" "))) {
            given.put(pair.split("=")[0], pair.split("=")[1]);
        }
        assertThat(CheckBulletin.of(bulletin(given)))
                .extracting(one -> one.code() + " " + one.field() + " "
                        + new BigDecimal(one.expected()).stripTrailingZeros().toPlainString())
                .contains(finding);
    }

    @Test
    void rounding_to_ten_thousands_is_no_mistake() {
        assertThat(CheckBulletin.of(
                        bulletin(Map.of("accepted_wan", "1229.5", "carried_over_wan", "843.5", "new_wan", "385.9"))))
                .isEmpty();
    }
}
