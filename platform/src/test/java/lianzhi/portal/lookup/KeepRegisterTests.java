package lianzhi.portal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.portal.lookup.Register.Mode;
import lianzhi.portal.store.PublicStore;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A register of its own beside the server's, which builds itself anew for three instead of two thousand. */
@PlatformTest
class KeepRegisterTests {
    private static final int MANY = 3;
    private static final int MOST = 8;
    private static final int QUIET = 5;
    private static final int ALL = 100;
    private static final int MOST_ROUNDS = 1000;

    @Autowired
    PublicStore store;

    @Autowired
    Throttle throttle;

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    private final String name = "测试重建" + System.nanoTime();
    private long caseId;
    private KeepRegister keep;

    @BeforeEach
    void a_register_of_its_own() {
        caseId = samples.filed("粤0823").id().value();
        keep = new KeepRegister(store, throttle, new BuildAnew(MANY, MOST, QUIET));
        keep.refresh();
    }

    @AfterEach
    void nobody_stays_listed() {
        keep.close();
        withdraw();
    }

    private void withdraw() {
        db.execute(
                "update sanctions.sanction set state = 'LIFTED', withdrawn_at = now(), ended_at = now() where case_id"
                        + " = {0}",
                DSL.val(caseId));
    }

    private void listed(int persons) {
        db.execute(
                "insert into sanctions.sanction (case_id, court_code, measure, family, case_party_id, role, name,"
                        + " is_unit, id_kind, id_number, items, months, state, asked_at, asked_on, decided_on, starts_on,"
                        + " ends_on, published_at) select {0}, '粤0823', 'MS_LIST', 'LIST', -{0} * 100 - x.n, 'DEBTOR',"
                        + " {1}, false, 'ID_CARD', x.id, '{DC4}', 24, 'EFFECTIVE', now(), current_date, current_date,"
                        + " current_date, current_date + 700, now() from unnest({2}::text[]) with ordinality as x (id, n)",
                DSL.val(caseId),
                DSL.val(name),
                DSL.val(java.util.stream.Stream.generate(Samples::idNumber)
                        .limit(persons)
                        .toArray(String[]::new)));
    }

    private List<PublicEntry> found() {
        return keep.now().find(Mode.EXACT, name, "", "", ALL).entries();
    }

    @Test
    void after_quiet_time_what_came_stands_in_the_register_itself_and_nobody_is_lost() {
        listed(MANY + 1);
        keep.refresh();
        var before = keep.now();
        assertThat(found()).hasSize(MANY + 1);
        assertThat(before.freshSize()).isGreaterThan(MANY);
        var rounds = 0;
        for (; keep.now() == before && rounds < MOST_ROUNDS; rounds++) keep.refresh();
        assertThat(rounds).isBetween(QUIET, MOST_ROUNDS - 1);
        assertThat(keep.now().freshSize()).isZero();
        assertThat(found()).hasSize(MANY + 1);
    }

    @Test
    void what_keeps_coming_is_built_in_when_it_is_too_much_to_look_through() {
        var before = keep.now();
        listed(MOST + 1);
        keep.refresh();
        assertThat(keep.now()).isSameAs(before);
        listed(1);
        keep.refresh();
        assertThat(keep.now()).as("though something has just come").isNotSameAs(before);
        assertThat(keep.now().freshSize()).isZero();
        assertThat(found()).hasSize(MOST + 2).doesNotHaveDuplicates();
    }

    @Test
    void who_is_withdrawn_in_the_round_that_builds_anew_is_gone() {
        listed(MOST + 1);
        keep.refresh();
        withdraw();
        keep.refresh();
        assertThat(found()).isEmpty();
    }
}
