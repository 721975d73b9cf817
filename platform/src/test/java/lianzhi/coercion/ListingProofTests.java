package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.documents.issue.ServeDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the file proves for the dishonest list, and of whom. */
@PlatformTest
class ListingProofTests extends CoercionWalk {
    @Autowired
    DSLContext db;

    @Autowired
    CaseEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_one_debtor_did_and_received_proves_nothing_of_the_other() throws Exception {
        twoDebtors();
        notify.handle(samples.viewer(COURT, Role.CLERK), id).stream()
                .filter(paper -> paper.code().equals("ENFORCE_NOTICE"))
                .forEach(paper -> served(paper.id()));
        refusedToDeclare();
        assertThat(check(debtor(), "DC4")).containsEntry("DC4", "MET").containsEntry("RISK_WARNING", "MET");
        assertThat(check(other(), "DC4")).containsEntry("DC4", "AGAINST").containsEntry("RISK_WARNING", "AGAINST");
        assertThat(candidates("DC4")).contains(debtor().id()).doesNotContain(other().id());
        assertThat(judge.post("/api/v1/sanction-batches", batch(other())).codes())
                .contains("NOT_CANDIDATES");
        noticeServedOnTheOther();
        assertThat(check(other(), "DC4")).containsEntry("DC4", "AGAINST").containsEntry("RISK_WARNING", "MET");
    }

    @Test
    void a_fine_for_silence_is_no_obstruction_and_one_for_force_is_the_offenders_own() throws Exception {
        twoDebtors();
        var declaration = refusedToDeclare();
        var silent = proposal(
                "FINE", "REPORT_REFUSED", LocalDate.of(2026, 3, 18), "amount", "5000.00", "payBy", "2026-04-02");
        silent.put("declarationId", declaration);
        fined(silent);
        assertThat(check(debtor(), "DC2")).containsEntry("DC2", "OPEN");
        fined(proposal("FINE", "OBSTRUCTING", LocalDate.of(2026, 3, 17), "amount", "5000.00", "payBy", "2026-04-02"));
        assertThat(check(debtor(), "DC2")).containsEntry("DC2", "MET");
        assertThat(check(other(), "DC2")).containsEntry("DC2", "OPEN");
    }

    @Test
    void an_investigation_that_found_nothing_proves_no_ability() throws Exception {
        twoDebtors();
        transaction.executeWithoutResult(
                status -> events.happened(id, "INVESTIGATION_STARTED", clock.instant(), null, Map.of()));
        done(judge.post(path("/nodes/C05/done"), json(Map.of("note", "已完成线下调查，没有发现财产"))));
        assertThat(check(debtor(), "DC1")).containsEntry("DC1", "OPEN");
        found(debtor(), 0);
        assertThat(check(debtor(), "DC1")).as("an empty account").containsEntry("DC1", "OPEN");
        found(debtor(), 5_000_000);
        assertThat(check(debtor(), "DC1")).containsEntry("DC1", "MET");
        assertThat(check(other(), "DC1")).containsEntry("DC1", "OPEN");
    }

    private void twoDebtors() throws Exception {
        var one = Samples.loan();
        aCase(new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                List.of(Samples.man("测试乙"), Samples.man("测试丙")),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                one.judgeId(),
                one.earlierCaseId(),
                null));
    }

    private CaseParty other() {
        return files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR && party.id() != debtor().id())
                .findFirst()
                .orElseThrow();
    }

    /** The first debtor lets the time to declare pass. */
    private long refusedToDeclare() throws Exception {
        var declaration = ordered().id();
        later(3, 18);
        done(judge.post(
                "/api/v1/declarations/" + declaration + "/outcome",
                json(Map.of("outcome", "REFUSED", "why", "经催告仍不报告", "version", 0))));
        return declaration;
    }

    private void fined(Map<String, Object> proposal) throws Exception {
        var act = proposed(proposal);
        granted("FINE");
        isIn(act, "DECIDED");
        actServed(act);
    }

    private void noticeServedOnTheOther() {
        var clerk = samples.viewer(COURT, Role.CLERK);
        notify.handle(clerk, id).stream()
                .filter(paper -> paper.code().equals("ENFORCE_NOTICE"))
                .forEach(paper -> serve.handle(
                        clerk, paper.id(), new ServeDocument.Input(other().id(), "DIRECT", LocalDate.now(clock), "")));
    }

    /** State of each check, by code. */
    private Map<String, String> check(CaseParty who, String ground) throws Exception {
        var answer = judge.post(
                path("/sanctions/check"),
                json(Map.of("measure", "MS_LIST", "casePartyId", who.id(), "items", List.of(ground))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path("code").asString(),
                        one -> one.path("state").asString()));
    }

    private List<Long> candidates(String ground) throws Exception {
        return judge.get("/api/v1/sanction-batches/candidates?items=" + ground)
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("casePartyId").asLong())
                .toList();
    }

    private static String batch(CaseParty who) {
        return json(Map.of(
                "title",
                "测试批次",
                "items",
                List.of("DC4"),
                "conduct",
                "不报告财产",
                "declared",
                Map.of("DE7", false),
                "casePartyIds",
                List.of(who.id())));
    }

    /** As an answer of a bank leaves it. */
    private void found(CaseParty who, long fen) {
        db.execute("""
            with a as (insert into inquiry.asset (party_id, partner_id, class, institution, account, first_seen_at)
                values (?, 1, 'deposit', '甲银行', ?, now()) returning id)
            insert into inquiry.sighting (asset_id, case_id, case_party_id, item_id, balance_fen, available_fen, seen_at)
            select a.id, ?, ?, 1, ?, ?, now() from a\
            """, who.partyId(), "6222" + who.id() + fen, id.value(), who.id(), fen, fen);
    }
}
