package lianzhi.cases.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import lianzhi.cases.debt.RateTerms;
import lianzhi.law.interest.InterestRate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Terms as a filing stores them; what is not there is left out. */
final class FilingJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FilingJson() {}

    static String of(RateTerms terms) {
        return JSON.writeValueAsString(terms);
    }

    /** The open cases that the judge had before, as the first answer told. */
    static int openCases(String facts) {
        var count = JSON.readTree(facts).get("openCases");
        return count == null || count.isNull() ? 0 : Integer.parseInt(count.asString());
    }

    static InterestRate rate(String terms) {
        return JSON.readValue(terms, RateTerms.class).rate();
    }
}
