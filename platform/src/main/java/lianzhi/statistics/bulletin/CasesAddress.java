package lianzhi.statistics.bulletin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 穿透地址: where a number of an exported file opens its cases.
 *
 * @param server such as https://court.example
 * @param asOf the day of recording that the number knows; null for everything known now
 */
public record CasesAddress(
        String server, Period period, @Nullable LocalDate asOf) {
    /** Null where no case is behind a number. */
    public @Nullable String of(@Nullable Figure figure, @Nullable String court) {
        return figure == null || figure.value() == null ? null : of(figure.indicator(), court);
    }

    public String of(String indicator, @Nullable String court) {
        return server + "/bulletin/cases?from=" + period.from() + "&to=" + period.to() + "&indicator=" + indicator
                + (court == null ? "" : "&courtCode=" + URLEncoder.encode(court, StandardCharsets.UTF_8))
                + (asOf == null ? "" : "&asOf=" + asOf);
    }

    /** The same of other days. */
    public CasesAddress in(Period days) {
        return new CasesAddress(server, days, asOf);
    }
}
