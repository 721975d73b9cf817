package lianzhi.law.text;

import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 大写金额 by the cheque rules (银发〔1997〕393号 annex): 0 to 999,999,999,999.99 yuan. Where the annex allows several forms
 * one is fixed [M]; {@link ReadCapitalNumerals} accepts the others. 整 after 角 is setting numerals.jiaoZheng [P].
 */
public final class CapitalNumerals {
    static final long MOST_FEN = 99_999_999_999_999L;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};

    private final boolean zhengAfterJiao;
    private final boolean alternative;

    public CapitalNumerals(LawSettings settings) {
        this.zhengAfterJiao = settings.text("numerals.jiaoZheng").equals("ZHENG");
        this.alternative = settings.text("numerals.zeroForms").equals("ALTERNATIVE");
    }

    /** Such as 人民币壹万陆仟肆佰零玖元零贰分. */
    public String of(Money amount) {
        if (amount.fen() < 0) {
            throw Refused.input(Reason.field("amount", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        if (amount.fen() > MOST_FEN) {
            throw Refused.rule(Reason.field(
                    "amount",
                    "AMOUNT_TOO_LARGE_FOR_NUMERALS",
                    "大写金额至多为九千九百九十九亿余元",
                    "Capital numerals go up to 999,999,999,999.99"));
        }
        long yuan = amount.fen() / 100;
        int jiao = (int) (amount.fen() / 10 % 10);
        int fen = (int) (amount.fen() % 10);
        var out = new StringBuilder("人民币");
        if (yuan > 0) {
            whole(yuan, out);
            out.append('元');
        } else if (amount.isZero()) {
            return out.append("零元整").toString();
        }
        if (jiao == 0 && fen == 0) {
            return out.append('整').toString();
        }
        if (yuan > 0 && (jiao == 0 || (yuan % 10 == 0 && !alternative))) {
            out.append('零');
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        }
        if (fen > 0) {
            out.append(DIGITS.charAt(fen)).append('分');
        } else if (zhengAfterJiao) {
            out.append('整');
        }
        return out.toString();
    }

    private static void whole(long yuan, StringBuilder out) {
        boolean begun = false;
        boolean gap = false;
        for (int g = 2; g >= 0; g--) {
            int group = (int) (yuan / power(g * 4) % 10_000);
            if (group == 0) {
                gap = begun;
                continue;
            }
            for (int p = 3; p >= 0; p--) {
                int digit = (int) (group / power(p) % 10);
                if (digit == 0) {
                    gap = begun;
                    continue;
                }
                out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[p]);
                begun = true;
                gap = false;
            }
            out.append(GROUPS[g]);
            gap = false;
        }
    }

    private static long power(int tens) {
        long p = 1;
        for (int i = 0; i < tens; i++) {
            p *= 10;
        }
        return p;
    }
}
