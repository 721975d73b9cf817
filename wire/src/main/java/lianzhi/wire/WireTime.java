package lianzhi.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times on the wire: yyyy/MM/dd HH:mm:ss, or a day alone; dashes and yyyyMMdd are read too. Local time of the courts. */
public final class WireTime {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})([/-]?)(\\d{2})\\2(\\d{2})(?:[ T](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?",
            Pattern.UNICODE_CASE);

    private WireTime() {}

    public static String text(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    public static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** Null when blank. A day alone is its first moment. */
    public static @Nullable LocalDateTime moment(String text) {
        if (text.isBlank()) return null;
        return read(text);
    }

    /** Null when blank. */
    public static @Nullable LocalDate day(String text) {
        var moment = moment(text);
        return moment == null ? null : moment.toLocalDate();
    }

    static boolean isTime(String text) {
        try {
            return !text.isBlank() && read(text).getYear() > 0;
        } catch (IllegalArgumentException notATime) {
            return false;
        }
    }

    private static LocalDateTime read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) throw new IllegalArgumentException("Not a time: " + text);
        try {
            var day = LocalDate.of(number(form, 1), number(form, 3), number(form, 4));
            return day.atTime(LocalTime.of(number(form, 5), number(form, 6), number(form, 7)));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("No such time: " + text, impossible);
        }
    }

    private static int number(Matcher form, int group) {
        var digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
