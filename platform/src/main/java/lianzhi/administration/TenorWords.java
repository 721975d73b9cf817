package lianzhi.administration;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lianzhi.law.interest.LprTenor;

/** 档次名称: rates of one day in words, the shortest term first. */
final class TenorWords {
    private static final Map<String, String> ZH = Map.of(
            LprTenor.ONE_YEAR.code(),
            "一年期",
            LprTenor.OVER_FIVE_YEARS.code(),
            "五年期以上",
            "le6m",
            "六个月以内",
            "6m-1y",
            "六个月至一年",
            "1y-3y",
            "一至三年",
            "3y-5y",
            "三至五年",
            "le1y",
            "一年以内",
            "1y-5y",
            "一至五年",
            "gt5y",
            "五年以上");
    private static final Map<String, String> EN = Map.of(
            LprTenor.ONE_YEAR.code(),
            "one year",
            LprTenor.OVER_FIVE_YEARS.code(),
            "over five years",
            "le6m",
            "up to six months",
            "6m-1y",
            "six months to one year",
            "1y-3y",
            "one to three years",
            "3y-5y",
            "three to five years",
            "le1y",
            "up to one year",
            "1y-5y",
            "one to five years",
            "gt5y",
            "over five years");

    private TenorWords() {}

    static String zh(Map<String, String> rates) {
        return told(rates, code -> ZH.getOrDefault(code, code), "、");
    }

    static String en(Map<String, String> rates) {
        return told(rates, code -> EN.getOrDefault(code, code), ", ");
    }

    private static String told(Map<String, String> rates, UnaryOperator<String> name, String between) {
        return rates.entrySet().stream()
                .map(rate -> name.apply(rate.getKey()) + " " + rate.getValue() + "%")
                .collect(Collectors.joining(between));
    }
}
