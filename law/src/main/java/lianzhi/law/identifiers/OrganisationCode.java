package lianzhi.law.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 组织机构代码 (GB 11714): eight characters and a check character, kept without the hyphen. */
public record OrganisationCode(String text) {
    private static final Pattern FORM = Pattern.compile("([0-9A-Z]{8})-?([0-9X])");

    public static Checked<OrganisationCode> check(@Nullable String text) {
        var match = FORM.matcher(Mended.text(text == null ? "" : text));
        if (!match.matches()) {
            return Checked.invalid(
                    "ORGANISATION_CODE_FORM",
                    "组织机构代码应为8位本体代码加1位校验码",
                    "An organisation code has 8 characters and a check character");
        }
        return CheckCharacter.ofOrganisation(match.group(1)) == match.group(2).charAt(0)
                ? Checked.valid(new OrganisationCode(match.group(1) + match.group(2)))
                : Checked.invalid(
                        "ORGANISATION_CODE_CHECK",
                        "组织机构代码校验码不符，请核对",
                        "The check character of the organisation code is wrong");
    }

    public static OrganisationCode parse(String text) {
        return check(text).orRefuse();
    }

    /** As printed on old certificates: 12345678-9. */
    public String printed() {
        return text.substring(0, 8) + "-" + text.substring(8);
    }

    @Override
    public String toString() {
        return text;
    }
}
