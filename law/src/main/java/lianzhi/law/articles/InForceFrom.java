package lianzhi.law.articles;

import java.time.LocalDate;
import java.util.Optional;
import lianzhi.law.LawSettings;

/**
 * 施行日: from when an instrument is in force: the catalogue, unless the day is unsure and a court has set it
 * ({@code instrument.CODE.inForceFrom}) [M].
 */
public final class InForceFrom {
    private final LawSettings settings;

    public InForceFrom(LawSettings settings) {
        this.settings = settings;
    }

    /** Empty where no day is known. */
    public Optional<LocalDate> of(String code) {
        var key = "instrument." + code + ".inForceFrom";
        return settings.has(key) ? settings.day(key) : Instruments.find(code).map(Instrument::inForceFrom);
    }
}
