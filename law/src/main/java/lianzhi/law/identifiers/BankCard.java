package lianzhi.law.identifiers;

import java.util.ArrayList;
import java.util.regex.Pattern;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 银行卡号或账号. Company accounts and old passbooks follow no common rule, so a doubtful number is warned about and kept; only
 * text that cannot be an account at all is refused.
 */
public record BankCard(String text) {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z][0-9A-Z./_-]{0,49}");
    private static final Pattern CARD = Pattern.compile("[0-9]{13,19}");

    public static Checked<BankCard> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text);
        if (!ACCOUNT.matcher(mended).matches()) {
            return Checked.invalid(
                    "ACCOUNT_FORM", "账号只能由数字、字母和连接符组成，最多50位", "An account has digits, letters and hyphens, at most 50");
        }
        var warnings = new ArrayList<Reason>();
        if (!CARD.matcher(mended).matches()) {
            warnings.add(Reason.of(
                    "CARD_LENGTH",
                    "不是13至19位的银行卡号，请核对是否为对公账号或存折",
                    "Not a card of 13 to 19 digits: perhaps a company account or passbook"));
        } else if (!CheckCharacter.luhnHolds(mended)) {
            warnings.add(
                    Reason.of("CARD_CHECK", "银行卡号校验位不符，请核对", "The check digit of the card is wrong: please compare"));
        }
        return new Checked.Valid<>(new BankCard(mended), warnings);
    }

    public boolean isUnionPay() {
        return text.startsWith("62");
    }

    /** The last four are shown. */
    public String masked() {
        return "****" + text.substring(Math.max(0, text.length() - 4));
    }

    @Override
    public String toString() {
        return text;
    }
}
