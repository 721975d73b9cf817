package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.closing.Declaration;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.documents.Documents;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.watch.AskHalfYearly;
import lianzhi.inquiry.watch.WatchLimits;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.impose.ImposeMany;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Asked;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.sanctions.store.Subject;
import lianzhi.sanctions.store.Wanted;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends the debt or the person ends the measures, in whatever case and court they rest. */
@PlatformTest
class ReleasedEverywhereTests {
    private static final String OTHER = "粤0881";

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    LinkedCase linked;

    @Autowired
    Samples samples;

    @Autowired
    FileCase fileCase;

    @Autowired
    CaseFiles files;

    @Autowired
    CloseCase closeCase;

    @Autowired
    Documents documents;

    @Autowired
    ServeDocument serve;

    @Autowired
    Measures measures;

    @Autowired
    ManySanctions sanctions;

    @Autowired
    ImposeMany impose;

    @Autowired
    AskHalfYearly halfYearly;

    @Autowired
    WatchLimits limits;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    SettableClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void who_pays_the_resumed_case_is_free_of_what_rests_on_the_round_before() throws Exception {
        var loan = Samples.loan();
        var one = listed.file(loan);
        inForce(one.id(), ListedCase.COURT);
        roundEnded(one);
        var resumed = fileCase.file(listed.viewer(Role.FILING_CLERK), resuming(loan, one.id()), null);
        assertThat(states(one.id())).containsExactly("MS_LIST EFFECTIVE", "MS_CONSUMPTION EFFECTIVE");
        listed.pay(resumed.id());
        eventually(() -> states(one.id()).equals(List.of("MS_LIST PERFORMED", "MS_CONSUMPTION PERFORMED")));
    }

    @Test
    void who_pays_the_case_that_moved_to_another_court_is_free_of_what_the_first_court_imposed() throws Exception {
        samples.person(OTHER, Role.FILING_CLERK, 1);
        samples.person(OTHER, Role.JUDGE, 1);
        var one = listed.file();
        inForce(one.id(), ListedCase.COURT);
        var chief = as(samples.person(ListedCase.COURT, Role.BUREAU_CHIEF, 1).login());
        var asked = chief.post(
                "/api/v1/command/transfers",
                "{\"caseId\":" + one.id().value() + ",\"mode\":\"DESIGNATE\",\"toCourt\":\"" + OTHER
                        + "\",\"reason\":\"财产在该院辖区\"}");
        assertThat(asked.status()).as(asked.body()).isBetween(200, 201);
        var decided = as(samples.person("粤08", Role.COMMAND_CENTRE, 1).login())
                .put(
                        "/api/v1/command/transfers/" + asked.json().path("id").asLong() + "/decision",
                        "{\"granted\":true,\"text\":\"同意\"}");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(states(one.id()))
                .as("a case that went elsewhere frees nobody")
                .allMatch(state -> state.endsWith("EFFECTIVE"));
        listed.pay(new CaseId(decided.json().path("newCaseId").asLong()));
        eventually(() -> states(one.id()).equals(List.of("MS_LIST PERFORMED", "MS_CONSUMPTION PERFORMED")));
    }

    @Test
    void the_dead_are_free_in_every_court() throws Exception {
        var debtor = Samples.man("测试亡");
        var one = listed.file(Samples.loan(Samples.man("测试甲"), debtor));
        var there =
                samples.filed(OTHER, Samples.loan(Samples.man("测试丁"), debtor)).id();
        var living = samples.filed(OTHER).id();
        inForce(one.id(), ListedCase.COURT);
        inForce(there, OTHER);
        inForce(living, OTHER);
        var told = as(one.login())
                .post(
                        "/api/v1/cases/" + one.id().value() + "/facts",
                        "{\"fact\":\"PARTY_DIED\",\"casePartyId\":" + one.debtor() + ",\"on\":\"" + LocalDate.now(clock)
                                + "\",\"evidence\":\"死亡医学证明书 测试号\"}");
        assertThat(told.status()).as(told.body()).isEqualTo(204);
        eventually(() -> states(one.id()).equals(List.of("MS_LIST DIED", "MS_CONSUMPTION DIED"))
                && states(there).equals(List.of("MS_LIST DIED", "MS_CONSUMPTION DIED")));
        assertThat(states(living)).containsExactly("MS_LIST EFFECTIVE", "MS_CONSUMPTION EFFECTIVE");
    }

    @Test
    void a_case_that_is_closed_as_ended_frees_its_debtor() throws Exception {
        var one = listed.file();
        inForce(one.id(), ListedCase.COURT);
        var judge = listed.judge(one);
        var ruling = transaction.execute(
                status -> documents.issue(judge, one.id(), "END_RULING", Map.of("ground.text", "义务已无法继续执行")));
        serve.handle(judge, ruling.id(), new ServeDocument.Input(one.debtor(), "DIRECT", LocalDate.now(clock), ""));
        var request = new CloseRequest(
                "ENDED",
                files.visible(judge, one.id()).version(),
                List.of(new Declaration("EN_OTHER", "据以执行的义务已无法继续执行的材料")));
        assertThat(closeCase.close(judge, one.id(), request).approvalId()).isNotNull();
        listed.sign(one.id(), "END_ENFORCEMENT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "END_ENFORCEMENT", Role.PRESIDENT);
        eventually(() -> states(one.id()).equals(List.of("MS_LIST ENDED", "MS_CONSUMPTION ENDED")));
    }

    @Test
    void two_queries_after_the_round_that_find_nothing_delete_the_entry_and_leave_the_restriction() throws Exception {
        clock.set(LocalDateTime.of(2025, 8, 4, 9, 0));
        var bank = linked.bank(port);
        var one = listed.file();
        inForce(one.id(), ListedCase.COURT);
        roundEnded(one);
        query(one, bank, LocalDateTime.of(2026, 1, 30, 1, 0));
        assertThat(states(one.id())).as("one is not enough").contains("MS_LIST EFFECTIVE");
        query(one, bank, LocalDateTime.of(2026, 7, 31, 1, 0));
        eventually(() -> states(one.id()).equals(List.of("MS_LIST REQUERIED", "MS_CONSUMPTION EFFECTIVE")));
    }

    private void query(Listed one, LinkedCase.Bank bank, LocalDateTime at) throws Exception {
        var before = requeries(one);
        clock.set(at);
        halfYearly.run();
        bank.program().answerNil(LinkedCase.fetched(bank.program(), one.number()));
        clock.set(at.plusDays(3));
        limits.run();
        eventually(() -> requeries(one) == before + 1);
    }

    private int requeries(Listed one) {
        return db.fetchSingle(
                        "select count(*) from cases.event where code = 'REQUERY_DONE' and case_id = {0}",
                        one.id().value())
                .get(0, Integer.class);
    }

    private Browser as(String login) throws Exception {
        return Browser.signedIn(port, login, Samples.PASSWORD);
    }

    private void roundEnded(Listed one) {
        listed.events(one.id(), "ROUND_TERMINATED", Map.of("conditions", "ROUND_TERMINATED"));
        db.execute(
                "update cases.case_file set stage = 'ROUND_ENDED', closed_on = {1}, close_way = 'ROUND_TERMINATED'"
                        + " where id = {0}",
                one.id().value(), LocalDate.now(clock));
    }

    private static Application resuming(Application loan, CaseId earlier) {
        return new Application(
                "执恢",
                loan.cause(),
                loan.receivedOn(),
                loan.title(),
                loan.applicants(),
                loan.debtors(),
                loan.obligations(),
                loan.costs(),
                loan.interest(),
                loan.leads(),
                loan.preservation(),
                loan.judgeId(),
                earlier.value(),
                null);
    }

    /** Listed for ability, so without a term, and restricted. */
    private void inForce(CaseId id, String court) {
        var president = samples.viewer(court, Role.PRESIDENT);
        for (var measure : List.of("MS_LIST", "MS_CONSUMPTION")) {
            transaction.executeWithoutResult(status -> begun(id, measure, president));
        }
    }

    private void begun(CaseId id, String measure, Viewer president) {
        var file = files.lockForSystem(id);
        var party = files.parties(id).stream()
                .filter(each -> each.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow();
        var who = new Subject(
                party.id(), party.partyId(), "DEBTOR", party.name(), false, party.idKind(), party.idNumber(), null);
        var items = measure.equals("MS_LIST") ? List.of("DC1") : List.<String>of();
        var asked = sanctions.ask(
                List.of(new Asked(
                        file, measures.of(measure), who, new Wanted(items, "有能力而不履行", "", null, null), null, null)),
                president,
                clock.instant(),
                LocalDate.now(clock));
        impose.granted(president, List.of(id), asked.values(), president.personId());
    }

    /** Each measure of the debtor himself, in force or why it ends. */
    private List<String> states(CaseId id) {
        return db.fetch(
                        "select measure || ' ' || case when state in ('EFFECTIVE', 'ORDERED') then 'EFFECTIVE' else"
                                + " lift_ground end from sanctions.sanction where case_id = {0} and parent_id is null"
                                + " order by id",
                        id.value())
                .getValues(0, String.class);
    }
}
