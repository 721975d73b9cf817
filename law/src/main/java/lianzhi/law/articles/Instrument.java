package lianzhi.law.articles;

import java.time.LocalDate;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 法律文件: a law, interpretation or rule that is cited.
 *
 * @param code short and stable, such as CPL
 * @param number the number it was published under, such as 法释〔2014〕8号; null where not known
 * @param inForceFrom first day of the text that is cited today; null where not known
 * @param mark how sure that day is; null with it
 */
public record Instrument(
        String code,
        String zh,
        @Nullable String number,
        String en,
        @Nullable LocalDate inForceFrom,
        @Nullable Mark mark) {}
