package lianzhi.law.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 不动产单元号 (GB/T 37346), 28 characters: county 6, cadastral district 3 and sub-district 3, kind of parcel 2, parcel 5, kind of
 * fixture 1 (F building, L wood, Q other, W none), fixture 8.
 */
public record RealEstateUnit(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}[0-9]{3}[0-9]{3}[A-Z]{2}[0-9]{5}[FLQW][0-9]{8}");

    public static Checked<RealEstateUnit> check(@Nullable String text) {
        var mended = Mended.text(text == null ? "" : text);
        if (!FORM.matcher(mended).matches()) {
            return Checked.invalid(
                    "REAL_ESTATE_UNIT_FORM",
                    "不动产单元号应为28位，第20位为F、L、Q或W",
                    "A real-estate unit has 28 characters, the 20th is F, L, Q or W");
        }
        return mended.charAt(19) == 'W' && !mended.endsWith("W00000000")
                ? Checked.invalid("REAL_ESTATE_UNIT_BARE", "无定着物的宗地应以W00000000结尾", "A bare parcel ends in W00000000")
                : Checked.valid(new RealEstateUnit(mended));
    }

    public static RealEstateUnit parse(String text) {
        return check(text).orRefuse();
    }

    public String division() {
        return text.substring(0, 6);
    }

    /** The parcel (宗地) on which the unit stands. */
    public String parcel() {
        return text.substring(0, 19);
    }

    public boolean isBareLand() {
        return text.charAt(19) == 'W';
    }

    @Override
    public String toString() {
        return text;
    }
}
