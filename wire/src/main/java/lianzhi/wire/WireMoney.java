package lianzhi.wire;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Money on the wire: yuan with two decimals; blank is 0.00. */
public final class WireMoney {
    private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final Pattern QUANTITY = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,8})?");

    private WireMoney() {}

    /** In whole fen. */
    public static long fen(String yuan) {
        if (yuan.isBlank()) return 0;
        if (!isMoney(yuan)) throw new IllegalArgumentException("Not money: " + yuan);
        return new BigDecimal(yuan.strip()).movePointRight(2).longValueExact();
    }

    public static String text(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    static boolean isMoney(String text) {
        return MONEY.matcher(text.strip()).matches();
    }

    static boolean isQuantity(String text) {
        return QUANTITY.matcher(text.strip()).matches();
    }
}
