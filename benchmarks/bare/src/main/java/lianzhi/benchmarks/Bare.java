package lianzhi.benchmarks;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bound of start and pages: one read by primary key, answered as JSON. */
@SpringBootApplication
@RestController
public class Bare {
    private final JdbcClient db;

    Bare(JdbcClient db) {
        this.db = db;
    }

    public static void main(String[] args) {
        SpringApplication.run(Bare.class, args);
    }

    @GetMapping("/row/{id}")
    Map<String, Object> row(@PathVariable long id) {
        return db.sql("select id, number, court, state from public.bare_row where id = ?")
                .param(id)
                .query()
                .singleRow();
    }
}
