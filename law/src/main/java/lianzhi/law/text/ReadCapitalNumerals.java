package lianzhi.law.text;

import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 识读大写金额: accepts every form that the cheque rules allow (with or without 整 and the optional 零). */
public final class ReadCapitalNumerals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    /** The amount, 0 to 999,999,999,999.99; text that is not a capital amount is refused. */
    public Money of(String text) {
        var s = text.strip();
        s = s.startsWith("人民币") ? s.substring(3) : s;
        s = s.replace('圆', '元').replace('正', '整');
        s = s.endsWith("整") ? s.substring(0, s.length() - 1) : s;
        int yuanEnd = s.indexOf('元');
        long yuan = yuanEnd < 0 ? 0 : groups(s.substring(0, yuanEnd));
        var rest = s.substring(yuanEnd + 1);
        long fen = yuan * 100 + small(rest);
        if (s.isEmpty() || fen > CapitalNumerals.MOST_FEN || (yuanEnd < 0 && rest.isEmpty())) {
            throw malformed();
        }
        return Money.fen(fen);
    }

    private static long groups(String s) {
        int yi = s.indexOf('亿');
        long high = yi < 0 ? 0 : group(s.substring(0, yi));
        var below = s.substring(yi + 1);
        int wan = below.indexOf('万');
        long middle = wan < 0 ? 0 : group(below.substring(0, wan));
        var last = below.substring(wan + 1);
        if (last.isEmpty() && yi < 0 && wan < 0) {
            throw malformed();
        }
        return high * 100_000_000 + middle * 10_000 + (last.isEmpty() ? 0 : group(last));
    }

    /** Up to 9999, places falling. */
    private static long group(String s) {
        long sum = 0;
        int place = 10_000;
        for (int i = 0; i < s.length(); i++) {
            int digit = DIGITS.indexOf(s.charAt(i));
            if (digit == 0 && s.length() > 1) {
                continue;
            }
            int unit = i + 1 < s.length() ? "拾佰仟".indexOf(s.charAt(i + 1)) + 1 : 0;
            int worth = unit == 0 ? 1 : unit == 1 ? 10 : unit == 2 ? 100 : 1000;
            if (digit < 0 || worth >= place || (unit == 0 && i + 1 < s.length())) {
                throw malformed();
            }
            sum += (long) digit * worth;
            place = worth;
            i += unit == 0 ? 0 : 1;
        }
        if (s.isEmpty() || (sum == 0 && !s.equals("零"))) {
            throw malformed();
        }
        return sum;
    }

    private static long small(String s) {
        var t = s.startsWith("零") ? s.substring(1) : s;
        long sum = 0;
        if (t.length() >= 2 && t.charAt(1) == '角') {
            sum += 10L * digit(t.charAt(0));
            t = t.substring(2);
        }
        t = sum > 0 && t.startsWith("零") ? t.substring(1) : t;
        if (t.length() == 2 && t.charAt(1) == '分') {
            sum += digit(t.charAt(0));
            t = "";
        }
        if (!t.isEmpty() || (!s.isEmpty() && sum == 0)) {
            throw malformed();
        }
        return sum;
    }

    private static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        if (digit < 0) {
            throw malformed();
        }
        return digit;
    }

    private static Refused malformed() {
        return Refused.input(Reason.of("NUMERALS_MALFORMED", "不是规范的大写金额", "Not an amount in capital numerals"));
    }
}
