package lianzhi.law.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 不动产权证号, such as 粤(2021)湛江市不动产权第0000000号, and 不动产证明 for encumbrances. Older 房地证字 numbers stay free text.
 *
 * @param province one character
 * @param place city or county as printed
 * @param proof true for 不动产证明 (certificate of an encumbrance)
 * @param serial digits as printed, leading zeros kept
 */
public record RealEstateTitle(String province, int year, String place, boolean proof, String serial) {
    private static final Pattern FORM = Pattern.compile(
            "([" + Provinces.OF_TITLES + "])\\(([0-9]{4})\\)(\\p{IsHan}{1,20})(不动产权|不动产证明)第([0-9]{4,10})号");

    public static Checked<RealEstateTitle> check(@Nullable String text) {
        var match = FORM.matcher(Mended.text(text == null ? "" : text));
        if (!match.matches()) {
            return Checked.invalid(
                    "REAL_ESTATE_TITLE_FORM",
                    "不动产权证号应形如粤(2021)湛江市不动产权第0000000号；旧证号请按文字登记",
                    "A title looks like 粤(2021)湛江市不动产权第0000000号; older ones are kept as text");
        }
        var year = Integer.parseInt(match.group(2));
        return year < 2014 || year > 2999
                ? Checked.invalid(
                        "REAL_ESTATE_TITLE_YEAR",
                        "不动产统一登记始于2015年，年份不可能",
                        "Unified registration began in 2015: the year cannot be")
                : Checked.valid(new RealEstateTitle(
                        match.group(1), year, match.group(3), match.group(4).equals("不动产证明"), match.group(5)));
    }

    public static RealEstateTitle parse(String text) {
        return check(text).orRefuse();
    }

    @Override
    public String toString() {
        return province + "(" + year + ")" + place + (proof ? "不动产证明" : "不动产权") + "第" + serial + "号";
    }
}
