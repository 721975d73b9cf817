package lianzhi.operations.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 是否可用: for whoever watches the server or shares work among several; up once it is
 * wholly started, the demo loaded, and as long as its database answers within two seconds. Watchers know the second address by custom.
 */
@RestController
@Hidden
class Health {
    private static final int SECONDS = 2;
    private final ApplicationAvailability server;
    private final DataSource database;

    Health(ApplicationAvailability server, DataSource database) {
        this.server = server;
        this.database = database;
    }

    @GetMapping({"/health", "/actuator/health"})
    ResponseEntity<Map<String, String>> health() {
        return server.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers()
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
