package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Reason;

/**
 * 债务计算书: what is owed on a day, as its lines and payments. Creating one whose lines do not add up is a mistake of
 * the program.
 *
 * @param owed what the document fixes: costs and obligations, before interest
 * @param lines interval by interval; in one the general interest by term, then the doubled part by last day
 * @param outstanding what is unpaid at the end of {@code asOf}
 * @param warnings what the reader must know, such as a rate table that ends before the day
 * @param tables version of the rate tables
 */
public record DebtStatement(
        LocalDate asOf,
        Parts owed,
        List<StatementLine> lines,
        List<Paid> payments,
        Parts outstanding,
        List<Reason> warnings,
        String tables) {

    public DebtStatement {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        warnings = List.copyOf(warnings);
        long general = 0;
        long doubled = 0;
        for (var line : lines) {
            if (line.kind() == StatementLine.Kind.GENERAL) {
                general += line.amount().fen();
            } else {
                doubled += line.amount().fen();
            }
        }
        var paid = Parts.NONE;
        for (var payment : payments) {
            paid = paid.plus(payment.allocated());
        }
        var accrued = new Parts(owed.costs(), Money.fen(general), owed.principal(), Money.fen(doubled));
        if (!paid.plus(outstanding).equals(accrued)) {
            throw new IllegalArgumentException("Lines and payments do not add up to what is outstanding");
        }
    }

    public Money total() {
        return outstanding.total();
    }

    /**
     * 一笔清偿.
     *
     * @param surplus what no part needed; it goes back to the debtor
     * @param balance what is unpaid after it
     */
    public record Paid(LocalDate date, Money amount, Parts allocated, Money surplus, Parts balance) {
        public Paid {
            if (!allocated.total().plus(surplus).equals(amount)) {
                throw new IllegalArgumentException("A payment and what it paid differ");
            }
        }
    }
}
