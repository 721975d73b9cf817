package lianzhi.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import org.junit.jupiter.api.Test;

class QuoteArticleTest {
    private static final LawSettings STANDARD = LawSettings.defaults();

    @Test
    void a_document_of_2019_quotes_the_number_of_its_day_or_by_setting_none() {
        var delay = Articles.current("CPL", "264", Mark.V);
        var then = LocalDate.of(2019, 5, 1);
        assertThat(new QuoteArticle(STANDARD).on(then, delay).number()).isEqualTo("253");
        var sureOnly = STANDARD.with("interest.lawArticlesBefore2021", "NONE");
        assertThat(new QuoteArticle(sureOnly).on(then, delay).number()).isNull();
        assertThat(new QuoteArticle(sureOnly)
                        .on(LocalDate.of(2022, 5, 1), delay)
                        .number())
                .isEqualTo("260");
    }

    @Test
    void an_instrument_is_in_force_from_the_day_a_court_has_set() {
        assertThat(new InForceFrom(STANDARD).of("CRIM14")).contains(LocalDate.of(2014, 11, 6));
        assertThat(new InForceFrom(STANDARD).of("DELAY14")).contains(LocalDate.of(2014, 8, 1));
        assertThat(new InForceFrom(STANDARD).of("PENAL")).isEmpty();
        assertThat(new InForceFrom(STANDARD.with("instrument.PENAL.inForceFrom", "1997-10-01")).of("PENAL"))
                .contains(LocalDate.of(1997, 10, 1));
    }
}
