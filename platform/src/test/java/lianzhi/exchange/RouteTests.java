package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two routes to one institution. */
@PlatformTest
class RouteTests {
    @Autowired
    Partners partners;

    @Autowired
    Routes routes;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void point_to_point_is_taken_until_its_line_is_silent_and_the_log_names_the_route() {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        var name = BankLink.freshName();
        var hub = partners.register(BankLink.bank(name + "-hub"));
        var line = partners.register(BankLink.bank(name + "-line"));
        routes.link(hub, Route.HUB, name);
        routes.link(line, Route.POINT_TO_POINT, name);
        var both = List.of(partners.byId(hub), partners.byId(line));
        assertThat(routes.choose(both)).extracting(Partner::id).containsExactly(line);
        var item = transaction.execute(
                status -> outbox.sealQueries("440803", BankLink.PAPERS, List.of(BankLink.question(line)))
                        .getFirst());
        assertThat(outbox.log(item.id()).getFirst().detail()).isEqualTo("点对点");
        clock.set(LocalDateTime.of(2026, 3, 3, 9, 1));
        assertThat(routes.choose(both)).extracting(Partner::id).containsExactly(hub);
    }
}
