package lianzhi.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 查到的财产.
 *
 * @param assetClass as in the table of control terms, such as deposit
 * @param partnerId null when a person found it, not an institution
 * @param account in full; mask it before it is shown
 * @param casePartyId whose it is, as party of this case
 * @param place branch, address, registry
 * @param value what its registrar says it is worth; null when nobody says
 * @param details in the registrar's own words
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
        String place,
        @Nullable Money value,
        Map<String, String> details,
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

    private static final Set<String> NUMBERED_BY_PERSON =
            Set.of("deposit", "network_funds", "wealth_product", "securities", "insurance", "provident_fund");

    /** Accounts are hidden but for their ends; a unit, a plate or a register number is no secret of a person. */
    public String accountMasked() {
        return shown(assetClass, account);
    }

    public static String shown(String assetClass, String account) {
        return NUMBERED_BY_PERSON.contains(assetClass) ? mask(account) : account;
    }

    /** All but the first and last four characters are hidden. */
    public static String mask(String account) {
        var shown = account.strip();
        if (shown.length() <= 8)
            return "*".repeat(Math.max(0, shown.length() - 2)) + shown.substring(Math.max(0, shown.length() - 2));
        return shown.substring(0, 4) + "*".repeat(shown.length() - 8) + shown.substring(shown.length() - 4);
    }
}
