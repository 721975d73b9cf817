package lianzhi.cases.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.cases.debt.RateTerms;
import lianzhi.law.interest.InterestRate;

/** 已读写过的利率: most cases have one of few rates; the same text always means the same rate. */
final class KnownRates {
    private static final int MOST = 2000;
    private static final Map<String, InterestRate> RATES = new ConcurrentHashMap<>();

    private static final Map<RateTerms, String> WRITTEN = new ConcurrentHashMap<>();

    private KnownRates() {}

    /** The terms as they are stored. */
    static String written(RateTerms terms) {
        var known = WRITTEN.get(terms);
        if (known != null) return known;
        var text = FilingJson.of(terms);
        if (WRITTEN.size() >= MOST) WRITTEN.clear();
        WRITTEN.put(terms, text);
        return text;
    }

    static InterestRate of(String terms) {
        var known = RATES.get(terms);
        if (known != null) return known;
        var rate = FilingJson.rate(terms);
        if (RATES.size() >= MOST) RATES.clear();
        RATES.put(terms, rate);
        return rate;
    }
}
