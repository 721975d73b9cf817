package lianzhi.funds.receipts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** 读日期: the ways in which banks write a day or a time. A statement has few days, so each is read once. */
final class ReadDay {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern OFFSET = Pattern.compile(".*T.*[+-]\\d\\d:\\d\\d");
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("\\d{6}");
    /** A day of a spreadsheet's own kind: days since 30 December 1899, the time as a part of a day; 2000 to 2099. */
    private static final Pattern SERIAL = Pattern.compile("(3[6-9]|[4-6]\\d|7[0-2])\\d{3}(\\.\\d+)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int KEPT = 400;
    private final Map<String, Moment> known = new HashMap<>();

    /** 时刻. @param on the day of it in China */
    record Moment(Instant at, LocalDate on) {}

    /** Noon where only a day is written. @throws DateTimeException when it is none */
    Moment of(String text) {
        var found = known.get(text);
        if (found == null) {
            var at = read(text);
            found = new Moment(at, at.atZone(ZONE).toLocalDate());
            if (known.size() < KEPT) {
                known.put(text, found);
            }
        }
        return found;
    }

    private static Instant read(String text) {
        if (text.endsWith("Z") || OFFSET.matcher(text).matches()) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(new BigDecimal(text));
        }
        var plain = text.replace('/', '-').replace('T', ' ');
        plain = RUN_TOGETHER.matcher(plain).replaceFirst("$1-$2-$3");
        var day = LocalDate.parse(plain.length() > 10 ? plain.substring(0, 10) : plain);
        var rest = plain.length() > 10 ? plain.substring(10).strip() : "";
        if (CLOCK.matcher(rest).matches()) {
            rest = rest.substring(0, 2) + ":" + rest.substring(2, 4) + ":" + rest.substring(4);
        }
        return LocalDateTime.of(day, rest.isEmpty() ? LocalTime.NOON : LocalTime.parse(rest))
                .atZone(ZONE)
                .toInstant();
    }

    private static Instant serial(BigDecimal days) {
        var day = SERIAL_ZERO.plusDays(days.longValue()).atStartOfDay(ZONE);
        var part = days.remainder(BigDecimal.ONE);
        return part.signum() == 0
                ? day.plusHours(12).toInstant()
                : day.plusSeconds(part.multiply(SECONDS_OF_A_DAY)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue())
                        .toInstant();
    }
}
