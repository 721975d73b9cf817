package lianzhi.demo.actors;

import java.util.Map;
import lianzhi.demo.CityLoaded;
import lianzhi.demo.people.DemoPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 通报示例: when the city's cases are there, its bulletin is composed, signed, published and answered by one court. */
@Component
@Profile("demo")
class ReportPeriod {
    private static final Logger LOG = LoggerFactory.getLogger(ReportPeriod.class);
    /** January to October, as the article counts. */
    private static final int MONTHS_BEFORE = 9;

    private final Environment environment;
    private final JsonMapper json;

    ReportPeriod(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    @EventListener
    void on(CityLoaded city) {
        var from = city.lastDay().withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
        try (var centre = actor("zj-centre");
                var president = actor("zj-president");
                var chief = actor("lj-chief")) {
            var made = centre.post("/reports", Map.of("kind", "MONTHLY", "from", from, "to", city.lastDay()));
            var report = "/reports/" + made.body().path("id").asLong();
            president.post(
                    report + "/signature",
                    Map.of("version", made.body().path("version").asInt()));
            centre.post(report + "/publication", Map.of());
            for (var point : chief.get(report).path("points")) {
                if (point.path("courtCode").asString().equals("粤0881")) {
                    chief.put(
                            report + "/points/" + point.path("no").asInt() + "/answer",
                            Map.of("text", "已逐案排查，月底前全部补齐；分管副院长包案。"));
                }
            }
        } catch (RuntimeException fault) {
            LOG.warn("The demo's bulletin could not be made: {}", fault.toString());
        }
    }

    private Actor actor(String login) {
        var address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new Actor(json, address, login, DemoPeople.PASSWORD);
    }
}
