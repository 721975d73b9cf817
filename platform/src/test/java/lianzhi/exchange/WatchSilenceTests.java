package lianzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.exchange.partner.WatchSilence;
import lianzhi.operations.Faults;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An institution that falls silent is noticed once its promised hours are over, and forgotten when it speaks. */
@PlatformTest
class WatchSilenceTests {
    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    WatchSilence watch;

    @Autowired
    Faults faults;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void silence_beyond_the_promised_hours_is_a_fault_until_something_is_heard() {
        var partner = partners.register(BankLink.bank(BankLink.freshName()));
        var began = clock.instant();
        transaction.executeWithoutResult(
                status -> outbox.sealQueries("440803", BankLink.PAPERS, List.of(BankLink.question(partner))));
        at(began.plus(Duration.ofHours(23)));
        watch.run();
        assertThat(noticed(partner)).isEmpty();
        at(began.plus(Duration.ofHours(25)));
        watch.run();
        watch.run();
        assertThat(noticed(partner)).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("24 小时");
            assertThat(fault.times()).isEqualTo(2);
        });
        db.execute("update exchange.item set state = 'ANSWERED', answer = 'NIL', answered_at = sealed_at + interval '25"
                + " hours' where partner_id = " + partner);
        watch.run();
        assertThat(noticed(partner)).isEmpty();
    }

    private void at(java.time.Instant moment) {
        clock.set(moment.atZone(clock.getZone()).toLocalDateTime());
    }

    private List<Faults.Fault> noticed(long partner) {
        return faults.open().stream()
                .filter(one -> one.subject().equals("partner:" + partner))
                .toList();
    }
}
