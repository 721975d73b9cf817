package lianzhi.funds.receipts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import lianzhi.law.Money;

/** 读金额: strictly; nothing is rounded or guessed. */
final class ReadSum {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern SIGN_OF_YUAN = Pattern.compile("^[¥￥]");
    private static final int MOST_DIGITS = 13;

    /** Not an amount at all. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Smaller than a fen. */
    static final class BelowFen extends Exception {
        private static final long serialVersionUID = 1;
    }

    private ReadSum() {}

    static Money of(String shown) throws Unreadable, BelowFen {
        long fen = plain(shown);
        if (fen >= 0) {
            return Money.fen(fen);
        }
        var text = SIGN_OF_YUAN
                .matcher(Normalizer.normalize(shown, Normalizer.Form.NFKC))
                .replaceFirst("");
        if (!AMOUNT.matcher(text).matches() && !THOUSANDS.matcher(text).matches()) {
            throw new Unreadable();
        }
        var yuan = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        if (yuan.scale() > 2) {
            throw new BelowFen();
        }
        return Money.yuan(yuan.toPlainString());
    }

    /** Digits, and two more behind a point, as nearly all are; -1 when it is written in any other way. */
    private static long plain(String text) {
        int whole = text.length() - 3;
        if (whole < 1 || whole > MOST_DIGITS || text.charAt(whole) != '.') {
            return -1;
        }
        long fen = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (i != whole) {
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                fen = fen * 10 + digit;
            }
        }
        return fen;
    }
}
