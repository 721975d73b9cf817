package lianzhi.demo.city;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 演示全市: what the switches {@code lianzhi.demo.city}, {@code .cases} and {@code .histories} ask for; what they may not is refused at the start. */
@Component
@Profile("demo")
class DemoCity {
    static final String LOAD = "load";
    private static final List<String> PERIODS = List.of("article", "article-counted", "today");
    private final List<String> asked;
    private final long cases;
    private final Histories histories;

    DemoCity(
            @Value("${lianzhi.demo.city:article}") String city,
            @Value("${lianzhi.demo.cases:100000}") long cases,
            @Value("${lianzhi.demo.histories:whole}") String histories) {
        this.asked = city.equals("none") ? List.of() : List.of(city.split(",", -1));
        this.cases = cases;
        this.histories = Histories.of(histories);
        if (!asked.equals(List.of(LOAD)) && !PERIODS.containsAll(asked)) {
            throw new IllegalArgumentException(
                    "lianzhi.demo.city: article, article-counted, today, several with a comma; load alone; or none,"
                            + " not "
                            + city);
        }
    }

    /** Each is made once; a load that grows is made up to its new size. */
    List<String> periods() {
        return asked.stream()
                .map(one -> one.equals(LOAD) ? LOAD + " " + cases : one)
                .toList();
    }

    long cases() {
        return cases;
    }

    Histories histories() {
        return histories;
    }

    CityPlan plan(String period, LocalDate today) {
        return switch (period) {
            case "article" -> CityPlan.article(Histories.WHOLE);
            case "article-counted" -> CityPlan.article(Histories.COUNTED);
            default -> CityPlan.today(today);
        };
    }
}
