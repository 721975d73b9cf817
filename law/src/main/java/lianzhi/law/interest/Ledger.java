package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import lianzhi.law.HalfUp;
import lianzhi.law.Money;

/** Walks the events of one claim in order of time. All amounts in fen, all days as epoch days. Used once. */
final class Ledger {
    private static final int LONG_AGO = Integer.MIN_VALUE / 2;

    private final DebtClaim claim;
    private final int asOf;
    private final GeneralTerm[] terms;
    private final DoubledGroups groups;
    private final int[] payingOrder;
    final long[] principal;
    final long[] costs;
    private final Lines lines;
    private final List<DebtStatement.Paid> paid = new ArrayList<>();
    private final boolean explained;
    private long general;
    private long doubled;
    private int lastLprDay = LONG_AGO;

    Ledger(DebtClaim claim, RateTables tables, LocalDate lprFrom, LocalDate asOf, boolean explained) {
        this.claim = claim;
        this.asOf = (int) asOf.toEpochDay();
        this.explained = explained;
        this.lines = new Lines(explained);
        this.principal =
                claim.obligations().stream().mapToLong(o -> o.amount().fen()).toArray();
        this.costs = claim.costs().stream().mapToLong(c -> c.amount().fen()).toArray();
        this.terms = terms(claim, tables, lprFrom);
        this.groups = new DoubledGroups(claim, tables);
        this.payingOrder = payingOrder(claim.obligations());
    }

    private static GeneralTerm[] terms(DebtClaim claim, RateTables tables, LocalDate lprFrom) {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < claim.obligations().size(); i++) {
            index.put(claim.obligations().get(i).name(), i);
        }
        return claim.interest().stream()
                .map(term -> new GeneralTerm(
                        term, index.getOrDefault(term.obligation(), 0), Accrual.of(term.rate(), tables, lprFrom)))
                .toArray(GeneralTerm[]::new);
    }

    /** Earlier last day first, then list order; obligations without a last day come last. */
    private static int[] payingOrder(List<DebtClaim.Obligation> obligations) {
        var order = new Integer[obligations.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing(
                        i -> obligations.get(i).lastDayOfPerformance(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** What is unpaid at the end. */
    Parts run() {
        var payments = claim.payments();
        var order = new Integer[payments.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> payments.get(i).date()));
        int before = LONG_AGO;
        for (int i : order) {
            int day = (int) payments.get(i).date().toEpochDay();
            if (day > asOf) {
                break;
            }
            if (day < InterestRules.DOUBLED_BEGINS.toEpochDay()) {
                throw StateDebt.paymentBefore2014(i);
            }
            accrue(before, day);
            pay(payments.get(i));
            before = day;
        }
        accrue(before, asOf);
        return balance();
    }

    private void accrue(int before, int event) {
        if (before == event) {
            return;
        }
        for (var term : terms) {
            general = HalfUp.plus(general, term.accrue(before, event, principal, lines));
            lastLprDay = Math.max(lastLprDay, term.lastLprDay());
        }
        doubled = HalfUp.plus(doubled, groups.accrue(before, event, this, lines));
    }

    private void pay(DebtClaim.Payment payment) {
        long rest = payment.amount().fen();
        long toCosts = 0;
        long toGeneral = 0;
        long toPrincipal = 0;
        long toDoubled = 0;
        for (var part : claim.order().parts()) {
            long had = rest;
            switch (part) {
                case COSTS -> {
                    for (int i = 0; i < costs.length && rest > 0; i++) {
                        rest -= take(costs, i, rest);
                    }
                    toCosts = had - rest;
                }
                case GENERAL_INTEREST -> {
                    toGeneral = Math.min(rest, general);
                    general -= toGeneral;
                    rest -= toGeneral;
                }
                case PRINCIPAL -> {
                    for (int k = 0; k < payingOrder.length && rest > 0; k++) {
                        rest -= take(principal, payingOrder[k], rest);
                    }
                    toPrincipal = had - rest;
                }
                case DOUBLED_PART -> {
                    toDoubled = Math.min(rest, doubled);
                    doubled -= toDoubled;
                    rest -= toDoubled;
                }
            }
        }
        if (explained) {
            var allocated = parts(toCosts, toGeneral, toPrincipal, toDoubled);
            paid.add(new DebtStatement.Paid(payment.date(), payment.amount(), allocated, Money.fen(rest), balance()));
        }
    }

    private static long take(long[] left, int i, long rest) {
        long taken = Math.min(rest, left[i]);
        left[i] -= taken;
        return taken;
    }

    private Parts balance() {
        return parts(sum(costs), general, sum(principal), doubled);
    }

    private static Parts parts(long costs, long general, long principal, long doubled) {
        HalfUp.plus(HalfUp.plus(costs, general), HalfUp.plus(principal, doubled));
        return new Parts(Money.fen(costs), Money.fen(general), Money.fen(principal), Money.fen(doubled));
    }

    private static long sum(long[] fen) {
        long sum = 0;
        for (long f : fen) {
            sum = HalfUp.plus(sum, f);
        }
        return sum;
    }

    /** What the document fixes, before anything was paid. */
    Parts owed() {
        long fixed = sum(
                claim.obligations().stream().mapToLong(o -> o.amount().fen()).toArray());
        return parts(sum(claim.costs().stream().mapToLong(c -> c.amount().fen()).toArray()), 0, fixed, 0);
    }

    List<StatementLine> lines() {
        return lines.all();
    }

    List<DebtStatement.Paid> paid() {
        return paid;
    }

    /** The last day for which a floating LPR was read. */
    int lastLprDay() {
        return lastLprDay;
    }
}
