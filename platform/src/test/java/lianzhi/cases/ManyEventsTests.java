package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.stages.Move;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ManyEventsTests {
    private static final String COURT = "粤0825";
    private static final int OF_EACH = 40;
    private static final String NODES =
            "select code, starts_on, due_on, due_at, provisional, done_on, done_event, started_by, is_duty"
                    + " from cases.node where case_id = {0} order by code, id";
    private static final String FILE =
            "select stage, closed_on, close_way, next_due_on from cases.case_file where id = {0}";
    private static final String EVENTS =
            "select code, by_name, facts from cases.event where case_id = {0} and facts ->> 'way' is not null"
                    + " order by id";
    private static final String TRAIL =
            "select act, person_name, court_code, details from audit.entry where subject = 'case:' || {0} and"
                    + " details ->> 'way' is not null order by id";

    @Autowired
    Samples samples;

    @Autowired
    CaseEvents events;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SettableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @BeforeEach
    void on_a_monday() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    private String look(CaseId id, String sql) {
        return db.fetch(sql, id.value()).formatCSV();
    }

    /** Every event that starts or ends a node or moves a stage. */
    private List<String> codes() {
        return Stream.of(
                        catalogue.nodes().stream().flatMap(node -> node.doneOn().stream()),
                        catalogue.nodes().stream().map(NodeKind::startsOn),
                        catalogue.nodes().stream().flatMap(node -> node.alsoStartsOn().stream()),
                        Arrays.stream(Move.values()).flatMap(move -> move.on().stream()))
                .flatMap(codes -> codes)
                .distinct()
                .filter(code -> catalogue.event(code).isPresent())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_happens_leaves_the_same_behind_told_at_once_or_one_after_the_other(long seed) {
        var singly = List.of(samples.filed(COURT), samples.filed(COURT));
        var atOnce = List.of(samples.filed(COURT), samples.filed(COURT));
        var judge = samples.judgeOf(singly.getFirst());
        var random = new Random(seed);
        var told = new ArrayList<Told>();
        for (var filed : atOnce) {
            var codes = new ArrayList<>(codes());
            Collections.shuffle(codes, random);
            codes.subList(0, OF_EACH)
                    .forEach(code -> told.add(new Told(
                            filed.id(),
                            code,
                            clock.instant(),
                            random.nextBoolean() ? judge : null,
                            random.nextBoolean()
                                    ? Map.of("way", "PERFORMED")
                                    : Map.of("way", "PERFORMED", "conditions", "URGENT"))));
        }
        for (var one : told) {
            var twin = singly.get(one.caseId().equals(atOnce.getFirst().id()) ? 0 : 1)
                    .id();
            transaction.executeWithoutResult(
                    status -> events.happened(twin, one.code(), one.at(), one.by(), one.facts()));
        }
        events.happened(told);
        for (int i = 0; i < 2; i++) {
            for (var sql : List.of(NODES, FILE, EVENTS, TRAIL)) {
                assertThat(look(atOnce.get(i).id(), sql))
                        .as("seed " + seed)
                        .isEqualTo(look(singly.get(i).id(), sql))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void of_a_case_that_is_not_there_nothing_is_written_of_the_others_either() {
        var filed = samples.filed(COURT);
        var before = look(filed.id(), NODES);
        refusedWith(
                "NOT_FOUND",
                () -> events.happened(List.of(
                        new Told(filed.id(), "NOTICE_SERVED", clock.instant(), null, Map.of()),
                        new Told(new CaseId(Long.MAX_VALUE), "NOTICE_SERVED", clock.instant(), null, Map.of()))));
        assertThat(look(filed.id(), NODES)).isEqualTo(before);
        events.happened(List.of());
    }
}
