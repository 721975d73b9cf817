package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.publicity.notices.TellParties;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.batch.RunBatches;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker's connection is killed when everything of its persons is written and nothing committed. */
@PlatformTest
class ListingBatchFaultTests {
    private static final int PERSONS = 6;
    private static final int IN_A_COMMIT = 2;

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    RunBatches run;

    @Autowired
    TellParties tell;

    @Autowired
    DSLContext db;

    private long signed(List<Listed> persons) throws Exception {
        var judge = Browser.signedIn(port, persons.getFirst().login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/sanction-batches",
                "{\"title\":\"十一月第二批\",\"items\":[\"DC4\"],\"conduct\":\"经两次催告仍不报告财产\","
                        + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false},\"casePartyIds\":"
                        + persons.stream().map(Listed::debtor).toList() + "}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        run.run(IN_A_COMMIT);
        listed.sign(persons.getFirst().id(), "LIST", Role.PRESIDENT);
        var id = asked.json().path("batchId").asLong();
        eventually(() -> state(id).equals("SIGNED"));
        return id;
    }

    private String state(long batch) {
        return db.fetchSingle("select state from sanctions.batch where id = {0}", DSL.val(batch))
                .get(0, String.class);
    }

    /** Once: sequences are not rolled back. */
    private void killOne(long batch) {
        db.execute("create sequence sanctions.test_falls");
        db.execute(
                "create function sanctions.test_fall() returns trigger language plpgsql as $$ begin if new.batch_id = "
                        + batch + " and new.state = 'LISTED' and nextval('sanctions.test_falls') = 1 then perform"
                        + " pg_terminate_backend(pg_backend_pid()); end if; return new; end $$");
        db.execute("create trigger test_fall before update on sanctions.batch_person for each row execute function"
                + " sanctions.test_fall()");
    }

    private long count(String what, List<Listed> persons) {
        return db.fetchSingle(
                        "select count(*) from " + what,
                        DSL.val(persons.stream().map(one -> one.id().value()).toArray(Long[]::new)))
                .get(0, Long.class);
    }

    @Test
    void nobody_is_lost_and_nobody_listed_numbered_or_told_twice() throws Exception {
        var persons = Stream.generate(() -> listed.file("REPORT_DEFAULTED"))
                .limit(PERSONS)
                .toList();
        assertThat(persons.stream().map(Listed::login).collect(Collectors.toSet()))
                .as("the court of these tests has one judge")
                .hasSize(1);
        var batch = signed(persons);
        killOne(batch);
        try {
            run.run(IN_A_COMMIT);
            assertThat(db.fetchSingle("select last_value from sanctions.test_falls")
                            .get(0, Long.class))
                    .as("one fell, and its persons came again")
                    .isGreaterThan(PERSONS);
        } finally {
            db.execute("drop function sanctions.test_fall cascade");
            db.execute("drop sequence sanctions.test_falls");
        }
        assertThat(state(batch)).isEqualTo("DONE");
        var effective = "sanctions.sanction where parent_id is null and state = 'EFFECTIVE' and case_id = any({0})";
        assertThat(count(effective + " and measure = 'MS_LIST'", persons)).isEqualTo(PERSONS);
        assertThat(count(effective + " and measure = 'MS_CONSUMPTION'", persons))
                .isEqualTo(PERSONS);
        assertThat(count(
                        "(select distinct document_number from " + effective + " and document_number <> '') x",
                        persons))
                .as("a number for each paper")
                .isEqualTo(2 * PERSONS);
        assertThat(count("cases.event where code = 'LISTING_PUBLISHED' and case_id = any({0})", persons))
                .isEqualTo(PERSONS);
        assertThat(db.fetchSingle(
                                "select count(*) from operations.fault where subject like {0}",
                                DSL.val("sanction-batch:" + batch + "/%"))
                        .get(0, Long.class))
                .as("nobody is to blame")
                .isZero();
        while (tell.handle() > 0) {
            // until everybody is told
        }
        assertThat(count("publicity.notice where code = 'LISTING_PUBLISHED' and case_id = any({0})", persons))
                .as("debtor and applicant of each")
                .isEqualTo(2 * PERSONS);
    }
}
