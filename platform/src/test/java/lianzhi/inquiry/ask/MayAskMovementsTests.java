package lianzhi.inquiry.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.exchange.Partner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Route;
import lianzhi.exchange.Transport;
import lianzhi.inquiry.store.MovementPeriod;
import lianzhi.law.Reason;
import org.junit.jupiter.api.Test;

class MayAskMovementsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_whole_period_that_is_over_and_not_too_long_may_be_asked_of_a_bank() {
        assertThat(codes("2025-01-01", "2025-12-31", Transport.SOAP)).isEmpty();
        assertThat(codes("2026-03-02", "2026-03-02", Transport.FILE)).isEmpty();
        assertThat(codes("", "", Transport.AGREEMENT)).as("none is wanted").isEmpty();
    }

    @Test
    void every_other_period_is_refused_with_its_reason() {
        assertThat(codes("2025-01-01", "", Transport.SOAP)).containsExactly("PERIOD_INCOMPLETE");
        assertThat(codes("", "2025-01-01", Transport.SOAP)).containsExactly("PERIOD_INCOMPLETE");
        assertThat(codes("2025-01-02", "2025-01-01", Transport.SOAP)).containsExactly("PERIOD_REVERSED");
        assertThat(codes("2026-01-01", "2026-03-03", Transport.SOAP)).containsExactly("PERIOD_TO_COME");
        assertThat(codes("2025-01-01", "2026-01-01", Transport.SOAP)).containsExactly("PERIOD_TOO_LONG");
        assertThat(codes("2025-01-01", "2025-02-01", Transport.AGREEMENT)).containsExactly("NO_BANK_ASKED");
    }

    @Test
    void a_day_that_is_not_over_is_asked_for_up_to_now() {
        var now = TODAY.atTime(8, 30);
        assertThat(period("2026-03-01", "2026-03-02").start()).isEqualTo("2026/03/01 00:00:00");
        assertThat(period("2026-03-01", "2026-03-02").end(now)).isEqualTo("2026/03/02 08:30:00");
        assertThat(period("2026-03-01", "2026-03-01").end(now)).isEqualTo("2026/03/01 23:59:59");
        assertThat(MovementPeriod.NONE.start() + MovementPeriod.NONE.end(LocalDateTime.MAX))
                .isEmpty();
    }

    private static List<String> codes(String from, String until, Transport transport) {
        var asked =
                new Partner(1, null, "测试", "Test", PartnerKind.BANK, transport, 24, true, Route.POINT_TO_POINT, null);
        return MayAskMovements.decide(period(from, until), List.of(asked), TODAY, 365).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static MovementPeriod period(String from, String until) {
        return new MovementPeriod(
                from.isEmpty() ? null : LocalDate.parse(from), until.isEmpty() ? null : LocalDate.parse(until));
    }
}
