package lianzhi.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 查到的财产.
 *
 * @param assetClass as in the table of control terms, such as deposit
 * @param partnerId null when a person found it, not an institution
 * @param account in full; mask it before it is shown
 * @param casePartyId whose it is, as party of this case
 */
public record FoundAsset(
        long id,
        String assetClass,
        @Nullable Long partnerId,
        String institution,
        String account,
        String kind,
        long casePartyId,
        String partyName,
        Money balance,
        Money available,
        List<EarlierFreeze> earlierFreezes,
        List<PriorityRight> rights,
        Instant firstSeenAt,
        Instant seenAt) {
    /** 在先冻结: of another authority, as the institution told. */
    public record EarlierFreeze(
            String authority,
            String document,
            Money amount,
            @Nullable LocalDate until) {}

    /** 优先权: a pledge, a co-owner. */
    public record PriorityRight(String kind, String holder, Money amount) {}

    /** All but the first and last four characters are hidden. */
    public String accountMasked() {
        return mask(account);
    }

    public static String mask(String account) {
        var shown = account.strip();
        if (shown.length() <= 8)
            return "*".repeat(Math.max(0, shown.length() - 2)) + shown.substring(Math.max(0, shown.length() - 2));
        return shown.substring(0, 4) + "*".repeat(shown.length() - 8) + shown.substring(shown.length() - 4);
    }
}
