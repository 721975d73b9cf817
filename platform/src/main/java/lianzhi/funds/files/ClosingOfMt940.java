package lianzhi.funds.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lianzhi.funds.receipts.ClosingBalance;
import lianzhi.law.Money;

/** MT940期末余额: :62F: of each message, for the account of its :25:; yuan only, and what cannot be read is not told. */
final class ClosingOfMt940 {
    private static final Pattern FIELD =
            Pattern.compile("(?m)^:(?:(25P?):(.*)|62F:([CD])(\\d{6})CNY(\\d{1,12}),(\\d{0,2}))[ \\t]*\\r?$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private ClosingOfMt940() {}

    static List<ClosingBalance> of(byte[] bytes) {
        var told = new ArrayList<ClosingBalance>();
        var account = "";
        var field = FIELD.matcher(ReadCsv.decode(bytes));
        while (field.find()) {
            if (field.group(1) != null) {
                account = field.group(2).strip().replaceFirst("^.*/", "");
                continue;
            }
            try {
                var day = LocalDate.parse(field.group(4), DAY);
                var sum = Money.yuan(field.group(5) + "." + (field.group(6) + "00").substring(0, 2));
                told.add(new ClosingBalance(account, day, field.group(3).equals("D") ? Money.ZERO.minus(sum) : sum));
            } catch (DateTimeException noDay) {
                continue;
            }
        }
        return told;
    }
}
