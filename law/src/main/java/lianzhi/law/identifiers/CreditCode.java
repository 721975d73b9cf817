package lianzhi.law.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码 (GB 32100): 18 characters of 31, without I, O, S, V, Z. */
public record CreditCode(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");

    public static Checked<CreditCode> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text);
        if (!FORM.matcher(mended).matches()) {
            return Checked.invalid(
                    "CREDIT_CODE_FORM",
                    "统一社会信用代码应为18位，不使用I、O、S、V、Z",
                    "A credit code has 18 characters, never I, O, S, V or Z");
        }
        return CheckCharacter.ofCreditCode(mended) == mended.charAt(17)
                ? Checked.valid(new CreditCode(mended))
                : Checked.invalid(
                        "CREDIT_CODE_CHECK", "统一社会信用代码校验位不符，请核对", "The check character of the credit code is wrong");
    }

    public static CreditCode parse(String text) {
        return check(text).orRefuse();
    }

    /** Characters 9–17 are the organisation code. */
    public OrganisationCode organisation() {
        return new OrganisationCode(text.substring(8, 17));
    }

    @Override
    public String toString() {
        return text;
    }
}
