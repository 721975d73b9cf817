package lianzhi.settings;

import lianzhi.law.Mark;

/**
 * 设置项: a rule that a court may set, as published.
 *
 * @param allowed what it may be: choices, a range, date, list, text …
 * @param source where the default comes from
 * @param usedIn modules that follow it
 */
public record Setting(
        String key,
        String standard,
        String allowed,
        String labelZh,
        String labelEn,
        String source,
        Mark mark,
        String usedIn) {}
