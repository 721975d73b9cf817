package lianzhi.settings;

import java.util.List;
import lianzhi.law.interest.RateTables;

/** 利率: the published tables with what an administrator has added; the version names the newest entry. */
public interface Rates {
    RateTables tables();

    /** Added together; an entry of a day and term that are there already is in force from now on, the earlier one stays. */
    void add(List<RateEntry> rates, Author by);

    /** Every entry, the newest first. */
    List<KeptRate> entries();
}
