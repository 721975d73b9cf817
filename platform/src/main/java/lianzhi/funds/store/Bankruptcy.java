package lianzhi.funds.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 受理破产: of a debtor, on a day, and not rejected since.
 *
 * @param casePartyId whose; null: the record does not say, so it may be any debtor's
 */
public record Bankruptcy(@Nullable Long casePartyId, LocalDate acceptedOn) {}
