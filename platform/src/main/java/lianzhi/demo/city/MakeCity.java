package lianzhi.demo.city;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 造城: fills an empty city with whole histories, set by set, in one transaction. The same plan gives the same city. */
@Component
@Profile("demo")
public class MakeCity {
    private final CityScripts scripts;

    public MakeCity(JdbcTemplate sql) {
        this.scripts = new CityScripts(sql);
    }

    @Transactional
    public void handle(CityPlan plan) {
        scripts.fill(plan);
        scripts.finish(plan);
    }
}
