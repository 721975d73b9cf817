package lianzhi.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianzhi.law.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
    @ParameterizedTest(name = "{0} {1} in a document of {2} is {3}")
    @CsvSource({
        "CPL, 264, 2025-05-01, 264",
        "CPL, 264, 2023-12-31, 260",
        "CPL, 264, 2022-01-01, 260",
        "CPL, 264, 2021-12-31, 253",
        "CPL, 264, 2014-08-01, 253",
        "CPL, 264, 2010-01-01, 229",
        "CPL, 264, 2000-01-01, 232",
        "CPL, 85, 2021-06-01, 82",
        "CPL, 85, 2022-06-01, 85",
        "CPL, 118, 2021-06-01, 115",
        "CPL, 238, 2021-06-01, 227",
        "CPL, 238, 2022-06-01, 234",
        "CPL, 250, 2022-06-01, 246",
        "CPL, 236, 2000-01-01,",
        "CPL, 1, 2021-06-01,",
        "CPL, 264, 1980-01-01,",
        "CPLI, 485, 2022-04-09, 487",
        "CPLI, 485, 2022-04-10, 485",
        "CPLI, 517, 2021-01-01, 519",
        "EXR, 56, 2019-01-01, 91",
        "EXR, 16, 2019-01-01,",
        "PRICE, 30, 2019-01-01, 30",
    })
    void a_quotation_has_the_number_of_the_day_of_the_document(
            String instrument, String number, LocalDate day, String expected) {
        var quoted = Articles.asOf(Articles.current(instrument, number, Mark.V), day);
        assertThat(quoted.number()).isEqualTo(expected);
        assertThat(quoted.zh()).isEqualTo(expected == null ? quoted.zh() : zh(instrument) + "第" + expected + "条");
    }

    @ParameterizedTest(name = "{0} {1} of {2} is {3} today")
    @CsvSource({
        "CPL, 253, 2021-06-01, 264",
        "CPL, 260, 2022-06-01, 264",
        "CPL, 232, 1999-06-01, 264",
        "CPL, 229, 2009-06-01, 264",
        "CPL, 225, 2018-06-01, 236",
        "CPLI, 519, 2016-01-01, 517",
        "EXR, 88, 2010-01-01, 55",
    })
    void an_old_number_is_found_again_in_the_law_of_today(String instrument, String old, LocalDate day, String today) {
        assertThat(Articles.today(instrument, old, day))
                .get()
                .satisfies(article -> assertThat(article.number()).isEqualTo(today));
    }

    @Test
    void a_deleted_article_has_no_number_today() {
        assertThat(Articles.today("EXR", "96", LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void every_number_that_was_known_then_leads_back_to_the_article_of_today() {
        for (var n = 1; n < 320; n++) {
            var number = Integer.toString(n);
            for (var day : new String[] {"1995-01-01", "2009-01-01", "2018-01-01", "2023-01-01", "2026-01-01"}) {
                var then = Articles.asOf(Articles.current("CPL", number, Mark.V), LocalDate.parse(day));
                if (then.number() != null) {
                    var back = Articles.today("CPL", then.number(), LocalDate.parse(day));
                    assertThat(back.isEmpty() || number.equals(back.get().number()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void no_number_is_printed_where_none_is_known() {
        assertThat(Articles.current("FLOW14", null, Mark.P).zh()).isEqualTo("执行流程公开意见");
        assertThat(Instruments.all()).hasSizeGreaterThan(55);
        assertThat(Instruments.find("DELAY14"))
                .get()
                .extracting(Instrument::number)
                .isEqualTo("法释〔2014〕8号");
    }

    private static String zh(String instrument) {
        return Instruments.find(instrument).orElseThrow().zh();
    }
}
