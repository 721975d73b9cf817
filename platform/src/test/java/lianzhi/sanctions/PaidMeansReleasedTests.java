package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.AgencyOrders;
import lianzhi.agencies.Outcome;
import lianzhi.agencies.Unit;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.inbox.AnswerOrder;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.impose.ImposeMany;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.lift.RecordGround;
import lianzhi.sanctions.lift.WatchLiftings;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every trigger of the law upon every measure of the catalogue, through to the last receipt. */
@PlatformTest
class PaidMeansReleasedTests {
    private static final String STATE = """
        select s.measure, s.state, s.lift_ground, s.withdrawn_at is not null withdrawn,
            count(*) filter (where a.kind = 'IMPOSE' and a.state = 'DONE') imposed,
            count(*) filter (where a.kind = 'LIFT') lifts,
            count(*) filter (where a.kind = 'LIFT' and a.state = 'DONE') receipts,
            coalesce(min(a.level) filter (where a.kind = 'LIFT'), 3) level
        from sanctions.sanction s left join sanctions.act a on a.sanction_id = s.id
        where s.case_id = {0} group by s.id\
        """;

    @Autowired
    ListedCase listed;

    @Autowired
    CaseFiles files;

    @Autowired
    Measures measures;

    @Autowired
    ManySanctions sanctions;

    @Autowired
    ImposeMany impose;

    @Autowired
    AgencyOrders agencies;

    @Autowired
    AnswerOrder answer;

    @Autowired
    RecordGround record;

    @Autowired
    WatchLiftings watch;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    /** 解除的触发. */
    enum Trigger {
        PAID(Ground.PERFORMED, true),
        SETTLED(Ground.SETTLEMENT_PERFORMED, true),
        BANKRUPT(Ground.BANKRUPT, true),
        DIED(Ground.DIED, false),
        SOMEBODY_ELSE(Ground.WRONG_PERSON, true);

        final Ground ground;
        final boolean ofUnits;

        Trigger(Ground ground, boolean ofUnits) {
            this.ground = ground;
            this.ofUnits = ofUnits;
        }
    }

    @TestFactory
    Stream<DynamicContainer> every_trigger_ends_every_measure_on_a_person_to_the_receipt() {
        return Arrays.stream(Trigger.values()).map(trigger -> walked(trigger, false, kind -> kind.isFor(false)));
    }

    @TestFactory
    Stream<DynamicContainer> every_trigger_ends_every_measure_that_is_for_units_alone_to_the_receipt() {
        return Arrays.stream(Trigger.values())
                .filter(trigger -> trigger.ofUnits)
                .map(trigger -> walked(trigger, true, kind -> kind.isFor(true) && !kind.isFor(false)));
    }

    private DynamicContainer walked(Trigger trigger, boolean unit, Predicate<MeasureKind> which) {
        var kinds = measures.all().stream()
                .filter(kind -> which.test(kind) || kind.family() == Family.LIST || kind.family() == Family.CONSUMPTION)
                .filter(kind -> !kind.approval().isEmpty() || !kind.follows().isEmpty())
                // exposed in batches, and gone with the listing: ExposureTests
                .filter(kind -> kind.family() != Family.EXPOSURE)
                .toList();
        return dynamicContainer(trigger.name(), Stream.of(kinds).flatMap(all -> {
            var one = file(unit);
            try {
                inForce(one, unit, all);
                var before = states(one);
                pull(trigger, one);
                var overdue = overdue(one);
                answerAll(one, "LIFT");
                var after = states(one);
                return all.stream()
                        .map(MeasureKind::code)
                        .map(code -> dynamicTest(
                                code, () -> ended(trigger, before.get(code), overdue.get(code), after.get(code))));
            } catch (Exception failed) {
                throw new AssertionError(trigger + ": " + failed.getMessage(), failed);
            }
        }));
    }

    private static void ended(Trigger trigger, Record before, Record overdue, Record after) {
        assertThat(before).as("was imposed").isNotNull();
        assertThat(before.get("state")).isEqualTo("EFFECTIVE");
        assertThat(overdue.get("withdrawn", Boolean.class))
                .as("out of sight at once")
                .isTrue();
        assertThat(overdue.get("lifts"))
                .as("each unit that did it is asked to undo it")
                .isEqualTo(before.get("imposed"));
        assertThat(overdue.get("level", Integer.class))
                .as("overdue: up to the command centre")
                .isEqualTo(3);
        assertThat(after.get("state")).isEqualTo("LIFTED");
        assertThat(after.get("receipts")).isEqualTo(after.get("lifts"));
        assertThat(after.get("lift_ground")).isEqualTo(trigger.ground.name());
    }

    private Listed file(boolean unit) {
        return listed.file(unit ? Samples.loan(Samples.man("测试甲"), unit()) : Samples.loan());
    }

    private static Application.Party unit() {
        var code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "91449999MA1000077" + (char) check)
                .filter(one -> CreditCode.check(one) instanceof Checked.Valid<?>)
                .findFirst()
                .orElseThrow();
        return new Application.Party("测试丙有限公司", "CREDIT_CODE", code, "13900000000", "测试市测试路2号");
    }

    /** All units are linked and have done what they were asked. */
    private void inForce(Listed one, boolean unit, List<MeasureKind> kinds) throws Exception {
        for (var kind : UnitKind.values()) listed.unit(kind);
        var president = listed.viewer(Role.PRESIDENT);
        transaction.executeWithoutResult(status -> {
            var file = files.lockForSystem(one.id());
            var party = files.parties(one.id()).stream()
                    .filter(each -> each.id() == one.debtor())
                    .findFirst()
                    .orElseThrow();
            var who = new Subject(
                    party.id(), party.partyId(), "DEBTOR", party.name(), unit, party.idKind(), party.idNumber(), null);
            for (var kind : kinds) {
                var wanted = new Wanted(
                        kind.family() == Family.LIST ? List.of("DC1") : List.of(), "有能力而不履行", "", null, null);
                var asked = sanctions.ask(
                        List.of(new Asked(file, kind, who, wanted, null, null)),
                        president,
                        clock.instant(),
                        LocalDate.now(clock));
                impose.granted(president, List.of(one.id()), asked.values(), president.personId());
            }
        });
        answerAll(one, "IMPOSE");
    }

    private void pull(Trigger trigger, Listed one) throws Exception {
        switch (trigger) {
            case PAID -> listed.pay(one.id());
            case SETTLED -> listed.events(one.id(), "SETTLEMENT_PERFORMED");
            case BANKRUPT -> listed.events(one.id(), "BANKRUPTCY_ACCEPTED");
            case DIED, SOMEBODY_ELSE ->
                record.handle(listed.judge(one), first(one), new RecordGround.Input(trigger.ground, null, "公安机关书面答复"));
        }
        eventually(() ->
                states(one).values().stream().noneMatch(row -> row.get("state").equals("EFFECTIVE")));
    }

    private long first(Listed one) {
        return db.fetchSingle(
                        "select min(id) from sanctions.sanction where case_id = {0}",
                        one.id().value())
                .get(0, Long.class);
    }

    /** Nobody answers for a month. */
    private Map<String, Record> overdue(Listed one) {
        db.execute(
                "update sanctions.act set due_on = due_on - 30 where kind = 'LIFT' and sanction_id in"
                        + " (select id from sanctions.sanction where case_id = {0})",
                one.id().value());
        watch.run();
        return states(one);
    }

    private void answerAll(Listed one, String kind) throws Exception {
        var units =
                agencies.unitsOf(List.of(UnitKind.values())).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        for (var order : open(one, kind)) {
            answer.handle(
                    Objects.requireNonNull(units.get(order.get("unit_id", Long.class))),
                    order.get("order_id", Long.class),
                    new AnswerOrder.Input(Outcome.DONE, "已办理", "测试经办", null));
        }
        eventually(() -> open(one, kind).isEmpty());
    }

    private List<Record> open(Listed one, String kind) {
        return List.copyOf(db.fetch(
                "select a.order_id, a.unit_id from sanctions.act a join sanctions.sanction s on s.id = a.sanction_id"
                        + " where s.case_id = {0} and a.kind = {1} and a.state = 'ORDERED'",
                one.id().value(), kind));
    }

    private Map<String, Record> states(Listed one) {
        var states = new LinkedHashMap<String, Record>();
        for (var row : db.fetch(STATE, one.id().value())) states.put(row.get("measure", String.class), row);
        return states;
    }
}
