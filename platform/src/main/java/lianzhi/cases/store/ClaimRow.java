package lianzhi.cases.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.law.interest.DebtClaim;
import org.jspecify.annotations.Nullable;

/** One row of a claim: an obligation, a cost, a term of interest, a standstill or a payment. */
record ClaimRow(
        String kind,
        CaseId caseId,
        @Nullable String name,
        Money amount,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean doubled,
        @Nullable String rate) {
    private static final int NAME = 4;

    static ClaimRow read(ResultSet row, int number) throws SQLException {
        return new ClaimRow(
                row.getString(1),
                new CaseId(row.getLong(2)),
                row.getString(NAME),
                Money.fen(row.getLong(NAME + 1)),
                row.getObject(NAME + 2, LocalDate.class),
                row.getObject(NAME + 3, LocalDate.class),
                row.getBoolean(NAME + 4),
                row.getString(NAME + 5));
    }

    void addTo(ClaimRows claim) {
        switch (kind) {
            case "O" -> claim.obligations.add(new DebtClaim.Obligation(requireNonNull(name), amount, from));
            case "C" -> claim.costs.add(new DebtClaim.Cost(requireNonNull(name), amount, doubled, from));
            case "I" ->
                claim.interest.add(new DebtClaim.InterestTerm(
                        requireNonNull(name), requireNonNull(from), to, KnownRates.of(requireNonNull(rate))));
            case "S" -> claim.suspensions.add(new DebtClaim.Suspension(requireNonNull(from), requireNonNull(to)));
            default -> claim.payments.add(new DebtClaim.Payment(requireNonNull(from), amount));
        }
    }
}
