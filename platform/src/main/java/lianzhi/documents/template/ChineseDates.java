package lianzhi.documents.template;

import java.time.LocalDate;

/** 汉字数字: dates and small numbers as writs print them, such as 二〇一七年十二月六日 and 之十二. */
public final class ChineseDates {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDates() {}

    public static String date(LocalDate day) {
        var year = new StringBuilder();
        for (char c : String.valueOf(day.getYear()).toCharArray()) {
            year.append(DIGITS.charAt(c - '0'));
        }
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** 1 to 999 in words: 一, 十, 十二, 二十, 一百〇五, 一百二十. */
    public static String number(int n) {
        if (n < 1 || n > 999) {
            throw new IllegalArgumentException("Not between 1 and 999: " + n);
        }
        if (n >= 100) {
            int rest = n % 100;
            var tail = rest == 0 ? "" : rest < 10 ? "〇" + number(rest) : (rest < 20 ? "一" : "") + number(rest);
            return DIGITS.charAt(n / 100) + "百" + tail;
        }
        var ones = n % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(n % 10));
        return n < 10 ? ones : (n < 20 ? "" : String.valueOf(DIGITS.charAt(n / 10))) + "十" + ones;
    }
}
