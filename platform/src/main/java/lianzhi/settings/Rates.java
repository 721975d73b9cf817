package lianzhi.settings;

import lianzhi.law.interest.RateTables;

/** 利率: the published tables with the months that an administrator has added. */
public interface Rates {
    RateTables tables();

    /** One publication of the LPR; the same day again corrects it. */
    void addLpr(RateTables.LprRow row, Author by);
}
