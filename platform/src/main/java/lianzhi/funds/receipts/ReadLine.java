package lianzhi.funds.receipts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import lianzhi.funds.receipts.BankLine.Direction;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.funds.receipts.ReadDay.Moment;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/** Reads one line strictly: every cell that is wrong is named, nothing is rounded or guessed. */
final class ReadLine {
    private static final Pattern BLANKS = Pattern.compile("[\\s-]");
    private static final int LONGEST = 400;
    private final RawLine raw;
    private final List<RefusedLine> wrong;
    private final ReadDay days;

    private ReadLine(RawLine raw, List<RefusedLine> wrong, ReadDay days) {
        this.raw = raw;
        this.wrong = wrong;
        this.days = days;
    }

    /** The line, or null after naming in {@code wrong} everything that is not in order. */
    static @Nullable BankLine of(RawLine raw, List<RefusedLine> wrong, ReadDay days) {
        int before = wrong.size();
        var line = new ReadLine(raw, wrong, days).line();
        return wrong.size() == before ? line : null;
    }

    private @Nullable BankLine line() {
        var reference = text(Column.BANK_REFERENCE, true);
        var bookedAt = bookedAt();
        var sum = sum();
        var sub = digits(Column.SUB_ACCOUNT);
        var seq = seq();
        var name = text(Column.COUNTER_NAME, false);
        var account = digits(Column.COUNTER_ACCOUNT);
        var purpose = text(Column.PURPOSE, false);
        if (bookedAt == null || sum == null) {
            return null;
        }
        var valueOn = valueOn(bookedAt);
        return new BankLine(
                seq, reference, bookedAt.at(), valueOn, sum.direction(), sum.amount(), name, account, sub, purpose);
    }

    private String text(Column column, boolean needed) {
        var text = raw.cell(column);
        if (needed && text.isEmpty()) {
            refuse(column, "CELL_EMPTY", "必填项为空", "The cell must not be empty", text);
        }
        if (text.length() > LONGEST) {
            refuse(column, "CELL_TOO_LONG", "内容过长", "The cell is too long", text.substring(0, 40));
        }
        if (isUnreadable(text)) {
            refuse(column, "CELL_UNREADABLE", "含有无法识别的字符", "The cell has characters that cannot be read", text);
        }
        return text;
    }

    private static boolean isUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0xFFFD) {
                return true;
            }
        }
        return false;
    }

    private String digits(Column column) {
        var text = text(column, false);
        return isOfDigits(text) ? text : BLANKS.matcher(text).replaceAll("");
    }

    /** As nearly all are. */
    private static boolean isOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Long seq() {
        var text = raw.cell(Column.SEQ);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            refuse(Column.SEQ, "SEQ_NOT_A_NUMBER", "流水序号不是数字", "The running number is no number", text);
            return null;
        }
    }

    private @Nullable Moment bookedAt() {
        var text = raw.cell(Column.BOOKED_AT);
        try {
            return days.of(text.isEmpty() ? raw.cell(Column.VALUE_DATE) : text);
        } catch (DateTimeException e) {
            refuse(Column.BOOKED_AT, "DATE_UNREADABLE", "日期格式无法识别", "The date cannot be read", text);
            return null;
        }
    }

    private LocalDate valueOn(Moment bookedAt) {
        var text = raw.cell(Column.VALUE_DATE);
        try {
            return text.isEmpty() ? bookedAt.on() : days.of(text).on();
        } catch (DateTimeException e) {
            refuse(Column.VALUE_DATE, "DATE_UNREADABLE", "日期格式无法识别", "The date cannot be read", text);
            return bookedAt.on();
        }
    }

    private record Sum(Direction direction, Money amount) {}

    /** Either one amount with a direction (or a sign), or a column for each side. */
    private @Nullable Sum sum() {
        var credit = raw.cell(Column.CREDIT);
        var debit = raw.cell(Column.DEBIT);
        boolean sides = !credit.isEmpty() || !debit.isEmpty();
        if (sides) {
            var in = credit.isEmpty() ? Money.ZERO : money(Column.CREDIT);
            var out = debit.isEmpty() ? Money.ZERO : money(Column.DEBIT);
            if (in == null || out == null) {
                return null;
            }
            if (in.isZero() == out.isZero()) {
                refuse(Column.CREDIT, "AMOUNT_SIDES", "借贷两栏应恰有一栏有金额", "Exactly one side has an amount", credit);
                return null;
            }
            return in.isZero() ? positive(Column.DEBIT, Direction.OUT, out) : positive(Column.CREDIT, Direction.IN, in);
        }
        var amount = money(Column.AMOUNT);
        if (amount == null) {
            return null;
        }
        var word = raw.cell(Column.DIRECTION);
        if (word.isEmpty() && amount.fen() != 0) {
            return amount.isPositive()
                    ? new Sum(Direction.IN, amount)
                    : new Sum(Direction.OUT, Money.ZERO.minus(amount));
        }
        return switch (word) {
            case "IN", "C", "贷", "收", "收入" -> positive(Column.AMOUNT, Direction.IN, amount);
            case "OUT", "D", "借", "支", "支出", "付" -> positive(Column.AMOUNT, Direction.OUT, amount);
            default -> {
                refuse(Column.DIRECTION, "DIRECTION_UNKNOWN", "收支方向无法识别", "The direction is not known", word);
                yield null;
            }
        };
    }

    private @Nullable Sum positive(Column column, Direction direction, Money amount) {
        if (amount.isPositive()) {
            return new Sum(direction, amount);
        }
        refuse(column, "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero", raw.cell(column));
        return null;
    }

    private @Nullable Money money(Column column) {
        var shown = raw.cell(column);
        try {
            return ReadSum.of(shown);
        } catch (ReadSum.Unreadable unreadable) {
            refuse(column, "AMOUNT_UNREADABLE", "金额格式无法识别", "The amount cannot be read", shown);
        } catch (ReadSum.BelowFen below) {
            refuse(column, "AMOUNT_BELOW_FEN", "金额小于分，不作舍入", "An amount is in whole fen; nothing is rounded", shown);
        }
        return null;
    }

    private void refuse(Column column, String code, String zh, String en, String found) {
        wrong.add(new RefusedLine(raw.nr(), column.name(), Reason.field(column.name(), code, zh, en), found));
    }
}
