package lianzhi.law.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码 (GB 11643), 18 characters. The division code is not checked: codes of dissolved divisions stay in use. A number
 * of 15 digits of the time before 1999 is read and lengthened.
 */
public record IdNumber(String text, LocalDate birth, boolean male) {
    private static final Pattern LONG = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{14}");

    public static Checked<IdNumber> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text);
        if (SHORT.matcher(mended).matches()) {
            return lengthened(mended);
        }
        if (!LONG.matcher(mended).matches()) {
            return Checked.invalid(
                    "ID_NUMBER_FORM", "身份证号码应为18位，前17位为数字", "An ID number has 18 characters, 17 digits first");
        }
        var birth = birthIn(mended);
        if (birth == null) {
            return Checked.invalid(
                    "ID_NUMBER_DATE", "身份证号码中的出生日期不存在", "The date of birth in the ID number does not exist");
        }
        return CheckCharacter.ofId(mended) == mended.charAt(17)
                ? Checked.valid(read(mended, birth))
                : Checked.invalid("ID_NUMBER_CHECK", "身份证号码校验位不符，请核对", "The check digit of the ID number is wrong");
    }

    public static IdNumber parse(String text) {
        return check(text).orRefuse();
    }

    private static Checked<IdNumber> lengthened(String fifteen) {
        var seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        var birth = birthIn(seventeen);
        return birth == null
                ? Checked.invalid(
                        "ID_NUMBER_DATE", "身份证号码中的出生日期不存在", "The date of birth in the ID number does not exist")
                : Checked.valid(
                        read(seventeen + CheckCharacter.ofId(seventeen), birth),
                        Reason.of("ID_NUMBER_OLD", "15位旧号码，已换算为18位", "An old number of 15 digits, lengthened to 18"));
    }

    private static IdNumber read(String eighteen, LocalDate birth) {
        return new IdNumber(eighteen, birth, (eighteen.charAt(16) - '0') % 2 == 1);
    }

    private static @Nullable LocalDate birthIn(String number) {
        try {
            var year = Integer.parseInt(number, 6, 10, 10);
            var birth = LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
            return year < 1850 || year > 2999 ? null : birth;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** For parties: the first six and the last four. */
    public String maskedForParties() {
        return text.substring(0, 6) + "********" + text.substring(14);
    }

    /** For the public: the first four and the last two. */
    public String maskedForPublic() {
        return text.substring(0, 4) + "************" + text.substring(16);
    }

    @Override
    public String toString() {
        return text;
    }
}
