package lianzhi.law.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTermsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @ParameterizedTest(name = "{0} from 2026-01-05 is printed to {1}, mark {2}")
    @CsvSource({
        "deposit, 2027-01-04, V",
        "network_funds, 2027-01-04, M",
        "movable, 2028-01-04, V",
        "vehicle, 2028-01-04, M",
        "real_estate, 2029-01-04, V",
        "equity, 2029-01-04, V",
        "trademark, 2027-01-04, V",
        "patent, 2026-07-04, P",
    })
    void the_longest_term_by_kind_of_asset(String assetClass, LocalDate printed, Mark mark) {
        var term = ControlTerms.of(assetClass);
        assertThat(term.printedEnd(START)).contains(printed);
        assertThat(term.mark()).isEqualTo(mark);
    }

    @Test
    void income_has_no_fixed_term() {
        assertThat(ControlTerms.of("income").printedEnd(START)).isEmpty();
        assertThat(ControlTerms.of("income").mayRun(START, START.plusYears(9)).isAllowed())
                .isTrue();
    }

    @Test
    void a_renewal_of_a_freeze_is_printed_from_the_old_end() {
        assertThat(ControlTerms.of("deposit").printedEnd(LocalDate.of(2027, 1, 4)))
                .contains(LocalDate.of(2028, 1, 3));
    }

    @Test
    void a_day_too_long_is_refused_by_the_article() {
        var deposit = ControlTerms.of("deposit");
        assertThat(deposit.mayRun(START, LocalDate.of(2027, 1, 5)).isAllowed()).isTrue();
        var no = deposit.mayRun(START, LocalDate.of(2027, 1, 6));
        assertThat(codes(no)).containsExactly("CONTROL_TOO_LONG");
        assertThat(no.reasons().getFirst().article().zh()).isEqualTo("民诉法解释第485条");
    }

    @Test
    void a_lapsed_control_cannot_be_renewed_and_every_reason_is_named() {
        var end = LocalDate.of(2027, 1, 4);
        var deposit = ControlTerms.of("deposit");
        assertThat(deposit.mayRenew(end, end, LocalDate.of(2028, 1, 3)).isAllowed())
                .isTrue();
        assertThat(codes(deposit.mayRenew(end, end.plusDays(1), end)))
                .containsExactly("CONTROL_LAPSED", "RENEWAL_NOT_LATER");
        assertThat(codes(deposit.mayRenew(end, end, LocalDate.of(2029, 1, 1)))).containsExactly("CONTROL_TOO_LONG");
    }

    @Test
    void nobody_waits_for_a_preserved_trademark() {
        assertThat(ControlTerms.of("trademark").allowsWaiting()).isFalse();
        assertThat(ControlTerms.of("patent").allowsWaiting()).isFalse();
        assertThat(ControlTerms.of("real_estate").allowsWaiting()).isTrue();
    }

    @Test
    void the_table_is_whole_and_an_unknown_kind_is_refused() {
        assertThat(ControlTerms.all())
                .hasSize(20)
                .allSatisfy(term -> assertThat(term.zh() + term.basis()).isNotBlank());
        assertThatThrownBy(() -> ControlTerms.of("moon")).isInstanceOf(Refused.class);
    }

    private static Iterable<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
