package lianzhi.funds.store;

import java.util.List;
import lianzhi.funds.books.Reconciliation.Between;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.law.Money;

/** What was found of a day. @param open what the differences do not account for */
record Found(List<Difference> differences, Money open) {
    static Found of(Money bank, Money ledger, Money files, List<Difference> differences) {
        return new Found(
                differences,
                Money.fen(Math.abs(bank.fen() - ledger.fen() - sum(differences, Between.BANK_AND_LEDGER))
                        + Math.abs(ledger.fen() - files.fen() - sum(differences, Between.LEDGER_AND_FILES))));
    }

    private static long sum(List<Difference> differences, Between between) {
        return differences.stream()
                .filter(difference -> difference.between() == between)
                .mapToLong(difference -> difference.amount().fen())
                .sum();
    }
}
