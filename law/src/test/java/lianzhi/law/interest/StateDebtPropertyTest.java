package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lianzhi.law.Money;
import org.junit.jupiter.api.Test;

class StateDebtPropertyTest {
    private final RateTables tables = RateTables.published();
    private final StateDebt stateDebt = new StateDebt(tables);

    @Test
    void every_line_and_balance_is_that_of_a_count_day_by_day() {
        var claims = new RandomClaims(20);
        var kinds = EnumSet.noneOf(StatementLine.Kind.class);
        for (int i = 0; i < 1_500; i++) {
            var claim = claims.next();
            var asOf = claims.asOf();
            var slow = new DayByDay(claim, tables);
            var balance = slow.balance(asOf);
            var statement = stateDebt.on(asOf, claim);

            statement.lines().forEach(line -> kinds.add(line.kind()));
            assertThat(statement.lines().stream()
                            .map(l -> "%s %s %s %s %d %s %s"
                                    .formatted(l.kind(), l.of(), l.from(), l.to(), l.days(), l.base(), l.amount()))
                            .toList())
                    .as("lines of claim %d on %s: %s", i, asOf, claim)
                    .containsExactlyInAnyOrderElementsOf(slow.lines);
            assertThat(text(statement.outstanding()))
                    .as("claim %d on %s: %s", i, asOf, claim)
                    .isEqualTo(balance);
            assertThat(statement.payments().stream()
                            .map(p -> p.date() + " " + text(p.allocated()) + " " + p.surplus() + " | "
                                    + text(p.balance()))
                            .toList())
                    .isEqualTo(slow.payments);
            assertThat(stateDebt.outstanding(asOf, claim)).isEqualTo(statement.outstanding());
        }
        assertThat(kinds).hasSize(StatementLine.Kind.values().length);
    }

    @Test
    void a_statement_split_at_any_day_differs_only_in_the_lines_that_span_it_and_there_by_at_most_a_fen() {
        var claims = new RandomClaims(21);
        for (int i = 0; i < 1_500; i++) {
            var claim = with(claims.next(), List.of());
            var asOf = claims.asOf();
            var whole = stateDebt.on(asOf, claim);
            var split = new DebtClaim.Payment(claims.day(LocalDate.of(2014, 8, 1), asOf), Money.ZERO);
            var halves = stateDebt.on(asOf, with(claim, List.of(split)));

            var spanning = without(whole.lines(), halves.lines());
            var pieces = new ArrayList<>(without(halves.lines(), whole.lines()));
            for (var line : spanning) {
                var first = take(pieces, line, line.from());
                var second = take(pieces, line, pieces.isEmpty() ? line.to() : nextFrom(pieces, line, first));
                assertThat(first.days() + second.days()).isEqualTo(line.days());
                assertThat(Math.abs(first.amount()
                                .plus(second.amount())
                                .minus(line.amount())
                                .fen()))
                        .isLessThanOrEqualTo(1);
            }
            assertThat(pieces).isEmpty();
        }
    }

    private static StatementLine take(List<StatementLine> pieces, StatementLine whole, LocalDate from) {
        for (var piece : pieces) {
            if (isPiece(piece, whole) && piece.from().equals(from)) {
                pieces.remove(piece);
                return piece;
            }
        }
        throw new AssertionError("No piece of " + whole + " from " + from);
    }

    private static LocalDate nextFrom(List<StatementLine> pieces, StatementLine whole, StatementLine first) {
        return pieces.stream()
                .filter(piece -> isPiece(piece, whole)
                        && piece.from().isAfter(first.to())
                        && piece.to().equals(whole.to()))
                .findFirst()
                .orElseThrow()
                .from();
    }

    private static boolean isPiece(StatementLine piece, StatementLine whole) {
        return piece.kind() == whole.kind()
                && piece.of().equals(whole.of())
                && piece.base().equals(whole.base())
                && piece.rate().formula().equals(whole.rate().formula());
    }

    private static List<StatementLine> without(List<StatementLine> lines, List<StatementLine> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    @Test
    void another_payment_never_raises_the_balance() {
        var claims = new RandomClaims(22);
        for (int i = 0; i < 1_500; i++) {
            var claim = claims.next();
            var asOf = claims.asOf();
            var more = new DebtClaim.Payment(claims.day(LocalDate.of(2014, 8, 1), asOf), claims.money());
            var before = stateDebt.on(asOf, claim);
            var after = stateDebt.on(asOf, with(claim, plus(claim.payments(), more)));
            // a further event splits lines, and each may round half a fen up
            int rounding = (after.lines().size() + before.lines().size() + 1) / 2;
            assertThat(after.total().fen()).isLessThanOrEqualTo(before.total().fen() + rounding);
        }
    }

    @Test
    void the_order_in_which_payments_of_different_days_are_told_does_not_matter() {
        var claims = new RandomClaims(23);
        for (int i = 0; i < 500; i++) {
            var claim = claims.next();
            if (claim.payments().stream()
                            .map(DebtClaim.Payment::date)
                            .distinct()
                            .count()
                    == claim.payments().size()) {
                var asOf = claims.asOf();
                var turned = new DebtClaim(
                        claim.obligations(),
                        claim.costs(),
                        claim.interest(),
                        claim.suspensions().reversed(),
                        claim.payments().reversed(),
                        claim.delayBefore2014(),
                        claim.order());
                assertThat(stateDebt.on(asOf, turned)).isEqualTo(stateDebt.on(asOf, claim));
            }
        }
    }

    @Test
    void every_line_explains_itself_in_both_languages() {
        var claims = new RandomClaims(24);
        for (int i = 0; i < 200; i++) {
            for (var line : stateDebt.on(claims.asOf(), claims.next()).lines()) {
                assertThat(line.zh()).contains(line.formula(), "天", line.from().toString());
                assertThat(line.en()).contains(line.formula(), "day", line.to().toString());
                assertThat(line.article().zh()).startsWith("法释");
            }
        }
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static DebtClaim with(DebtClaim claim, List<DebtClaim.Payment> payments) {
        return new DebtClaim(
                claim.obligations(),
                claim.costs(),
                claim.interest(),
                claim.suspensions(),
                payments,
                claim.delayBefore2014(),
                claim.order());
    }

    private static String text(Parts p) {
        return p.costs() + " " + p.generalInterest() + " " + p.principal() + " " + p.doubledPart();
    }
}
