package lianzhi.law.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 号牌 (GA 36): ordinary plates and those of new-energy vehicles. Military, embassy and old plates stay free text. */
public record Plate(String text, boolean newEnergy) {
    private static final String AREA = "[" + Provinces.OF_PLATES + "][A-HJ-NP-Z]";
    private static final Pattern ORDINARY = Pattern.compile(AREA + "[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]");
    private static final Pattern NEW_ENERGY =
            Pattern.compile(AREA + "(?:[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK])");

    public static Checked<Plate> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text).replaceAll("[·•.・\\-]", "");
        if (ORDINARY.matcher(mended).matches()) {
            return Checked.valid(new Plate(mended, false));
        }
        return NEW_ENERGY.matcher(mended).matches()
                ? Checked.valid(new Plate(mended, true))
                : Checked.invalid(
                        "PLATE_FORM",
                        "不是普通或新能源号牌；军用、使馆及旧号牌请按文字登记",
                        "Neither an ordinary nor a new-energy plate; others are kept as text");
    }

    public static Plate parse(String text) {
        return check(text).orRefuse();
    }

    /** With the dot after the letter of the place: 粤G·12345. */
    public String printed() {
        return text.substring(0, 2) + "·" + text.substring(2);
    }

    @Override
    public String toString() {
        return text;
    }
}
