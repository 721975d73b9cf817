package lianzhi.benchmarks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Messages of two hundred answers, coded as banks code them. */
final class BankMessages {
    static final int A_MESSAGE = 200;
    private static final Charset GBK = Charset.forName("GBK");

    private BankMessages() {}

    /** One in so many has an account; none when it is zero. */
    static List<String> of(List<String> numbers, int oneIn) {
        var messages = new ArrayList<String>();
        for (var i = 0; i < numbers.size(); i += A_MESSAGE) {
            var rows = new StringBuilder("<zhxxList>");
            for (var at = i; at < Math.min(numbers.size(), i + A_MESSAGE); at++) {
                rows.append(oneIn > 0 && at % oneIn == 0 ? account(numbers.get(at)) : nothing(numbers.get(at)));
            }
            messages.add(Base64.getEncoder()
                    .encodeToString(rows.append("</zhxxList>").toString().getBytes(StandardCharsets.US_ASCII)));
        }
        return messages;
    }

    private static String nothing(String number) {
        return "<zhxx BDHM=\"" + code(number) + "\" CCXH=\"MQ==\" KHZH=\"" + code("查无开户信息") + "\"/>";
    }

    private static String account(String number) {
        var values = Map.of(
                "CCXH",
                "1",
                "KHZH",
                "6299990000000017",
                "CCLB",
                "个人结算账户",
                "ZHZT",
                "正常",
                "BZ",
                "156",
                "YE",
                "300.00",
                "KYYE",
                "120.00");
        return values.entrySet().stream()
                .map(one -> " " + one.getKey() + "=\"" + code(one.getValue()) + "\"")
                .collect(Collectors.joining("", "<zhxx BDHM=\"" + code(number) + "\"", "/>"));
    }

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(GBK));
    }
}
