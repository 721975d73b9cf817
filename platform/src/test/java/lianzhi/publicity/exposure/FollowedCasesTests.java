package lianzhi.publicity.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.publicity.store.FollowedStore.FollowedCase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What followed an exposure is told of the cases that one sees. */
@PlatformTest
class FollowedCasesTests {
    private static final String COURT = "粤0804";

    @Autowired
    Samples samples;

    @Autowired
    ReadExposures read;

    @Autowired
    DSLContext db;

    private long batch;

    @AfterEach
    void counted_nowhere_else() {
        db.execute("delete from publicity.exposure_person where batch_id = {0}", batch);
        db.execute("delete from publicity.exposure_batch where id = {0}", batch);
    }

    @Test
    void who_holds_one_case_of_a_batch_sees_what_followed_in_it_alone_the_chief_and_the_centre_in_all() {
        var mine = filedFor(1);
        var others = filedFor(2);
        batch = published(mine, others);
        sees(samples.person(COURT, Role.JUDGE, 1).asViewer(), true, mine);
        sees(samples.person(COURT, Role.JUDGE, 2).asViewer(), true, others);
        sees(samples.viewer(COURT, Role.BUREAU_CHIEF), false, mine, others);
        sees(samples.viewer("粤08", Role.COMMAND_CENTRE), false, mine, others);
    }

    private void sees(Viewer viewer, boolean ownOnly, Long... cases) {
        var sheet = read.of(viewer, batch);
        assertThat(sheet.cases()).extracting(FollowedCase::caseId).containsExactlyInAnyOrder(cases);
        assertThat(sheet.followed())
                .hasSize(3)
                .allSatisfy(sum -> assertThat(sum.cases()).isEqualTo(cases.length));
        assertThat(sheet.ownOnly()).isEqualTo(ownOnly);
    }

    private long published(long... cases) {
        var id = db.fetchSingle(
                        "insert into publicity.exposure_batch (court_code, title, channels, state, asked_by,"
                                + " asked_by_name, asked_at, published_at) values ({0}, '测试批次', '{SCREEN}',"
                                + " 'PUBLISHED', 0, '测试', now(), now()) returning id",
                        COURT)
                .get(0, Long.class);
        for (var one : cases) {
            db.execute("insert into publicity.exposure_person values ({0}, {1}, {2}, 0)", id, -one, one);
        }
        return id;
    }

    private long filedFor(int judge) {
        var loan = Samples.loan();
        samples.person(COURT, Role.JUDGE, 1);
        return samples.filed(
                        COURT,
                        new Application(
                                loan.caseType(),
                                loan.cause(),
                                loan.receivedOn(),
                                loan.title(),
                                loan.applicants(),
                                loan.debtors(),
                                loan.obligations(),
                                loan.costs(),
                                loan.interest(),
                                List.of(),
                                loan.preservation(),
                                samples.person(COURT, Role.JUDGE, judge).id(),
                                loan.earlierCaseId(),
                                null))
                .id()
                .value();
    }
}
