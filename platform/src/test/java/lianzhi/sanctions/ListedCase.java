package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.units.RegisterUnit;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A case whose debtor was notified and did not pay, with its judge, chief, president and the linked units. */
@Component
class ListedCase {
    static final String COURT = "粤0823";
    static final String UNIT_PASSWORD = "danwei-2026-ceshi";
    private static final Object LOCK = new Object();
    private final Samples samples;
    private final FileCase fileCase;
    private final CaseFiles files;
    private final CaseEvents events;
    private final LiveDebt debt;
    private final People people;
    private final DecideApproval decide;
    private final RegisterUnit register;
    private final TransactionTemplate transaction;
    private final DSLContext db;
    private final Clock clock;

    ListedCase(
            Samples samples,
            FileCase fileCase,
            CaseFiles files,
            CaseEvents events,
            LiveDebt debt,
            People people,
            DecideApproval decide,
            RegisterUnit register,
            TransactionTemplate transaction,
            DSLContext db,
            Clock clock) {
        this.samples = samples;
        this.fileCase = fileCase;
        this.files = files;
        this.events = events;
        this.debt = debt;
        this.people = people;
        this.decide = decide;
        this.register = register;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    record Listed(CaseId id, String number, long debtor, String debtorId, String login) {}

    Listed file(Application application, String... happened) {
        samples.person(COURT, Role.JUDGE, 1);
        var filed = fileCase.file(samples.viewer(COURT, Role.FILING_CLERK), application, null);
        var party = files.parties(filed.id()).stream()
                .filter(one -> one.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow();
        var who = "" + party.id();
        events(filed.id(), "NOTICE_SERVED", Map.of("casePartyId", who));
        for (var event : happened) events(filed.id(), event, Map.of("casePartyId", who, "defaultCode", "REFUSED"));
        var judge =
                people.find(java.util.Objects.requireNonNull(filed.judgeId())).orElseThrow();
        return new Listed(filed.id(), filed.number(), party.id(), party.idNumber(), judge.login());
    }

    Listed file(String... happened) {
        return file(Samples.loan(), happened);
    }

    /** A judge of another court. */
    String elsewhere() {
        return samples.person("粤0802", Role.JUDGE, 1).login();
    }

    void events(CaseId id, String code) {
        events(id, code, Map.of());
    }

    void events(CaseId id, String code, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> events.happened(id, code, clock.instant(), null, facts));
    }

    /** Each kind of unit once for all tests. */
    String unit(UnitKind kind) {
        var code = "ceshi-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        synchronized (LOCK) {
            if (db.fetchCount(
                            DSL.table("agencies.unit"),
                            DSL.field("code", String.class).eq(code))
                    == 0) {
                register.handle(
                        null, new RegisterUnit.Input(code, "测试" + kind, "Test " + kind, kind, 24, UNIT_PASSWORD));
            }
        }
        return code;
    }

    Browser enter(int port, UnitKind kind) throws Exception {
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var answer = browser.post(
                "/api/v1/agency/session", "{\"unit\":\"" + unit(kind) + "\",\"password\":\"" + UNIT_PASSWORD + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return browser;
    }

    /** Signs everything of this act that waits in the case. */
    void sign(CaseId id, String act, Role role) {
        var waiting = db.fetch(
                "select id, version from cases.approval where case_id = {0} and act = {1} and state = 'WAITING'",
                DSL.val(id.value()), DSL.val(act));
        assertThat(waiting).as("waits for a signature: " + act).isNotEmpty();
        waiting.forEach(
                one -> decide.decide(viewer(role), one.get(0, Long.class), true, null, one.get(1, Integer.class)));
    }

    /** The judge whom the case was given to. */
    Viewer judge(Listed one) {
        return people.findByLogin(one.login()).orElseThrow().asViewer();
    }

    Viewer viewer(Role role) {
        return samples.viewer(COURT, role);
    }

    void pay(CaseId id) {
        var today = LocalDate.now(clock);
        transaction.executeWithoutResult(
                status -> debt.paid(id, "test:" + id.value(), today, debt.outstanding(id, today)));
    }

    /** The order to this unit in this case that is not answered, as soon as it is there. */
    static JsonNode order(Browser unit, String caseNumber, String kind) throws Exception {
        eventually(() -> !find(unit, caseNumber, kind).isMissingNode());
        return find(unit, caseNumber, kind);
    }

    static JsonNode find(Browser unit, String caseNumber, String kind) throws Exception {
        return unit.get("/api/v1/agency/orders?box=WAITING&size=200")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("caseNumber").asString().equals(caseNumber))
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    static void answer(Browser unit, JsonNode order, String outcome, String text) throws Exception {
        var answer = unit.post(
                "/api/v1/agency/orders/" + order.path("id").asLong() + "/answer",
                "{\"outcome\":\"" + outcome + "\",\"text\":\"" + text + "\",\"by\":\"测试经办\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
