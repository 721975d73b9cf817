package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Creditor.Right;
import lianzhi.law.distribution.Distribution.Claim;
import lianzhi.law.distribution.Distribution.Deduction;
import lianzhi.law.distribution.Distribution.Mode;
import lianzhi.law.distribution.Distribution.Tier;

/**
 * 拟定分配方案: puts costs, set-asides, rights and ordinary claims into the order of the rulebook of money, 3.2 and 3.5. What
 * courts do differently are settings distribution.* [P].
 */
public final class PlanDistribution {
    private final boolean taxOfSaleFirst;
    private final boolean doubledAfter;
    private final boolean taxBeforeMortgage;
    private final boolean wagesFirst;
    private final boolean homeBuyerFirst;
    private final boolean setAsideBeforeMortgage;
    private final boolean bonus;
    private final BigDecimal factor;

    public PlanDistribution(LawSettings settings) {
        this.taxOfSaleFirst = settings.flag("distribution.tax.deductFirst");
        this.doubledAfter = settings.text("distribution.doubledAcrossCreditors").equals("AFTER_ORDINARY");
        this.taxBeforeMortgage = settings.flag("distribution.taxBeforeMortgage");
        this.wagesFirst = settings.flag("distribution.wagePriority");
        this.homeBuyerFirst = settings.flag("distribution.homeBuyerFirst");
        this.setAsideBeforeMortgage = settings.flag("distribution.homeSetAsideBeforeMortgage");
        this.bonus = settings.flag("distribution.firstSeizureBonus");
        this.factor = settings.number("distribution.firstSeizureFactor");
    }

    /**
     * The pot of one asset.
     *
     * @param costs actual costs of the sale and the execution fee, in order
     * @param taxOfSale tax of the sale itself that falls on the debtor
     * @param setAside living needs or rent for the only home, fixed by the court; zero where none
     */
    public record Pot(Money proceeds, List<Deduction> costs, Money taxOfSale, Money setAside) {}

    public Distribution of(Pot pot, Regime regime, List<Creditor> creditors) {
        if (regime == Regime.TO_BANKRUPTCY) {
            throw Refused.rule(Reason.of(
                    "GOES_TO_BANKRUPTCY",
                    regime.article(),
                    "应移送破产审查，执行程序中不作分配",
                    "The case goes to bankruptcy; nothing is distributed here"));
        }
        var deductions = new ArrayList<>(pot.costs());
        var tiers = new ArrayList<Tier>();
        var tax = Claim.of("变价环节税费", pot.taxOfSale());
        if (taxOfSaleFirst && !pot.taxOfSale().isZero()) {
            deductions.add(Deduction.of(tax.name(), tax.amount()));
        }
        boolean mortgaged = creditors.stream()
                .anyMatch(c -> c.right() == Right.MORTGAGE || c.right() == Right.UNREGISTERED_MORTGAGE);
        boolean setAsideFirst = !mortgaged || setAsideBeforeMortgage;
        var setAside = Claim.of("依法预留", pot.setAside());
        if (setAsideFirst && !pot.setAside().isZero()) {
            deductions.add(Deduction.of(setAside.name(), setAside.amount()));
        }
        if (homeBuyerFirst) {
            add(tiers, Mode.PRO_RATA, with(creditors, Right.HOME_BUYER));
        }
        add(tiers, Mode.PRO_RATA, with(creditors, Right.CONSTRUCTION_PRICE));
        var older = taxBeforeMortgage ? olderTaxes(creditors) : List.<Creditor>of();
        secured(tiers, creditors, older);
        if (!setAsideFirst && !pot.setAside().isZero()) {
            add(tiers, Mode.SEQUENCE, List.of(setAside));
        }
        if (wagesFirst) {
            add(tiers, Mode.PRO_RATA, with(creditors, Right.WAGES));
        }
        if (!taxOfSaleFirst && !pot.taxOfSale().isZero()) {
            add(tiers, Mode.SEQUENCE, List.of(tax));
        }
        add(
                tiers,
                Mode.PRO_RATA,
                claims(creditors.stream()
                        .filter(c -> c.right() == Right.TAX && !older.contains(c))
                        .toList()));
        ordinary(tiers, regime, creditors);
        return new Distribution(pot.proceeds(), deductions, tiers, List.of());
    }

    /** Mortgages by registration, and among them the taxes that arose before one of them. */
    private static void secured(List<Tier> tiers, List<Creditor> creditors, List<Creditor> olderTaxes) {
        var line = new ArrayList<>(
                creditors.stream().filter(c -> c.right() == Right.MORTGAGE).toList());
        line.addAll(olderTaxes);
        line.sort(Comparator.comparing(Creditor::since, Comparator.nullsLast(Comparator.naturalOrder())));
        add(tiers, Mode.SEQUENCE, claims(line));
        add(tiers, Mode.PRO_RATA, with(creditors, Right.UNREGISTERED_MORTGAGE));
    }

    private static List<Creditor> olderTaxes(List<Creditor> creditors) {
        var lastMortgage = creditors.stream()
                .filter(c -> c.right() == Right.MORTGAGE && c.since() != null)
                .map(Creditor::since)
                .max(Comparator.nullsFirst(Comparator.naturalOrder()));
        return creditors.stream()
                .filter(c -> c.right() == Right.TAX && c.since() != null)
                .filter(c -> lastMortgage.isPresent()
                        && c.since() != null
                        && c.since().isBefore(lastMortgage.get()))
                .toList();
    }

    private void ordinary(List<Tier> tiers, Regime regime, List<Creditor> creditors) {
        var mode = regime.mode();
        var line = creditors.stream()
                .filter(c -> c.right() == Right.ORDINARY
                        || (c.right() == Right.WAGES && !wagesFirst)
                        || (c.right() == Right.HOME_BUYER && !homeBuyerFirst))
                .sorted(Comparator.comparingInt(Creditor::seizure))
                .toList();
        var claims = new ArrayList<Claim>();
        for (var c : line) {
            boolean first = bonus && mode == Mode.PRO_RATA && c.seizure() == 1;
            claims.add(new Claim(
                    c.name(),
                    doubledAfter ? c.claim() : c.claim().plus(c.doubledPart()),
                    first ? factor : BigDecimal.ONE));
        }
        var doubled = new ArrayList<Claim>();
        for (var c : creditors.stream()
                .sorted(Comparator.comparingInt(Creditor::seizure))
                .toList()) {
            if (!c.doubledPart().isZero() && (doubledAfter || !line.contains(c))) {
                doubled.add(Claim.of(c.name() + "（加倍部分）", c.doubledPart()));
            }
        }
        if (!doubledAfter) {
            claims.addAll(doubled);
            doubled.clear();
        }
        add(tiers, mode, claims);
        add(tiers, mode, doubled);
    }

    private static List<Claim> with(List<Creditor> creditors, Right right) {
        return claims(creditors.stream().filter(c -> c.right() == right).toList());
    }

    private static List<Claim> claims(List<Creditor> creditors) {
        return creditors.stream().map(c -> Claim.of(c.name(), c.claim())).toList();
    }

    private static void add(List<Tier> tiers, Mode mode, List<Claim> claims) {
        if (!claims.isEmpty()) {
            tiers.add(new Tier(mode, claims));
        }
    }
}
