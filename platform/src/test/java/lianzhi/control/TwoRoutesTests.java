package lianzhi.control;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.exchange.Route;
import lianzhi.exchange.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hub and direct line are two routes to one institution: one account, one measure, whichever of them answers. */
@PlatformTest
class TwoRoutesTests extends ControlWalk {
    @Autowired
    Routes routes;

    @Test
    void an_account_seen_on_both_routes_is_one_asset_and_a_freeze_takes_the_route_that_answers() throws Exception {
        var hub = linked.bank(port);
        routes.link(bank.partner(), Route.POINT_TO_POINT, "two-routes-" + bank.partner());
        routes.link(hub.partner(), Route.HUB, "two-routes-" + bank.partner());
        assertThat(routes.now(hub.partner())).isEqualTo(bank.partner());
        close();
        judge.post(path("/queries"), "{}");
        clock.set(LocalDateTime.of(2026, 3, 3, 9, 1));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(routes.now(bank.partner())).as("the line is silent").isEqualTo(hub.partner());
        judge.post(path("/queries"), "{}");
        hub.program()
                .answerQuery(account(fetched(hub.program(), file.number()), "1", ACCOUNT, "35000.00", "35000.00", ""));
        eventually(() -> judge.get(path("/assets/changes")).json().path("total").asInt() == 1);
        assertThat(judge.get(path("/assets")).json().path("total").asInt())
                .as("one asset on two routes")
                .isEqualTo(1);
        freeze("10000.00");
        eventually(() -> hub.program().controls().stream().anyMatch(one -> isOf(one, "01")));
        assertThat(bank.program().controls()).noneMatch(one -> isOf(one, "01"));
        assertThat(measure().path("partnerId").asLong()).isEqualTo(hub.partner());
        routes.link(bank.partner(), Route.HUB, "alone-" + bank.partner());
    }

    private void close() {
        db.execute("update inquiry.round set closed_at = now() where case_id = "
                + file.id().value());
    }
}
