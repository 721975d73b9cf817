package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DeclarationTests extends CoercionWalk {
    @Autowired
    DSLContext db;

    @Test
    void every_section_is_filled_in_or_said_to_be_empty() throws Exception {
        aCase();
        ordered();
        var half = new Filing(
                "测试乙", null, List.of(Section.INCOME), List.of(deposit("6222000000001111", "100.00")), List.of());
        assertThatThrownBy(() -> declarations.file(id, debtor().id(), half))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons())
                                .hasSize(Section.values().length - 2)
                                .allMatch(reason -> reason.code().equals("SECTION_MISSING")));
        var filed = declarations.file(id, debtor().id(), whole(deposit("6222000000001111", "100.00")));
        assertThat(filed.filedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(filed.reports()).hasSize(1);
        var more = new Filing("测试乙", "卖了车", List.of(), List.of(moved()), List.of());
        assertThat(declarations.file(id, debtor().id(), more).reports()).hasSize(2);
        assertThat(judge.get(path("/timeline?size=200")).body()).contains("REPORT_FILED", "REPORT_SUPPLEMENTED");
        assertThatThrownBy(() -> db.execute("update coercion.report set statement = 'x'"))
                .hasMessageContaining("not changed or deleted");
    }

    @Test
    void what_the_queries_found_is_named_and_falsehood_waits_for_the_debtors_answer() throws Exception {
        aCase();
        var declaration = ordered();
        found("6222000000001111", 5_000_000, 5_000_000);
        found("6222000000002222", 300_000, 300_000);
        found("6222000000003333", 0, 8_000_000);
        declarations.file(id, debtor().id(), whole(deposit("尾号1111", "100.00"), deposit("6222000000003333", "0.00")));
        var findings = declarations.of(id, debtor().id()).orElseThrow().findings();
        assertThat(findings).extracting("kind").containsExactly("UNDERSTATED", "OMITTED", "TRANSFERRED");
        var outcome = "/api/v1/declarations/" + declaration.id() + "/outcome";
        var falsehood = Map.of("outcome", "FALSE", "why", "三处不符", "version", 1);
        assertThat(judge.post(outcome, json(falsehood)).codes()).isEqualTo("FALSEHOOD_NOT_SHOWN,DEBTOR_NOT_ASKED");
        var ids = findings.stream().map(PropertyDeclaration.Finding::id).toList();
        done(judge.post(
                "/api/v1/declarations/" + declaration.id() + "/questions",
                json(Map.of("findings", ids, "version", 1))));
        declarations.explain(id, debtor().id(), ids.getFirst(), "当时余额确为100元");
        for (var one : ids) {
            done(judge.post(
                    "/api/v1/declarations/" + declaration.id() + "/findings/" + one + "/decision",
                    json(Map.of("accepted", one.equals(ids.getFirst())))));
        }
        done(judge.post(outcome, json(falsehood)));
        var drafts = judge.get(path("/declarations")).json().path("drafts");
        assertThat(drafts.get(0).path("conduct").asString()).isEqualTo("REPORT_FALSE");
        assertThat(drafts.get(0).path("conductText").asString())
                .contains("未报告，查得3000.00元")
                .doesNotContain("查得50000.00元");
    }

    @Test
    void a_supplement_cures_what_was_not_asked_yet() throws Exception {
        aCase();
        ordered();
        found("6222000000004444", 900_000, 900_000);
        declarations.file(id, debtor().id(), whole());
        assertThat(declarations.of(id, debtor().id()).orElseThrow().findings()).hasSize(1);
        var cured = new Filing("测试乙", null, List.of(), List.of(deposit("6222000000004444", "9000.00")), List.of());
        assertThat(declarations.file(id, debtor().id(), cured).findings()).isEmpty();
    }

    @Test
    void more_time_is_given_for_a_reason_and_a_late_report_is_late() throws Exception {
        aCase();
        var declaration = ordered();
        var extension = "/api/v1/declarations/" + declaration.id() + "/extension";
        assertThat(judge.post(extension, json(Map.of("until", "2026-03-10", "why", "", "version", 0)))
                        .codes())
                .isEqualTo("EXTENSION_NOT_LATER,WHY_MISSING");
        done(judge.post(extension, json(Map.of("until", "2026-03-20", "why", "住院", "version", 0))));
        later(3, 21);
        assertThat(declarations.of(id, debtor().id()).orElseThrow().isOverdueOn(LocalDate.of(2026, 3, 21)))
                .isTrue();
        var paper = judge.post("/api/v1/declarations/" + declaration.id() + "/reports", json(whole()));
        done(paper);
        assertThat(paper.json().path("reports").get(0).path("source").asString())
                .isEqualTo("PAPER");
        var late = Map.of("outcome", "LATE", "why", "没有正当理由", "version", 2);
        done(judge.post("/api/v1/declarations/" + declaration.id() + "/outcome", json(late)));
    }

    @Test
    void a_second_service_starts_no_second_duty() throws Exception {
        aCase();
        ordered();
        later(3, 5);
        ordered();
        eventually(() -> declarations.of(id).size() == 1);
        assertThat(declarations.of(id).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    static Filing whole(Item... items) {
        var nothing = new ArrayList<>(List.of(Section.values()));
        for (var item : items) nothing.remove(item.section());
        return new Filing("测试乙", "", nothing, List.of(items), List.of());
    }

    static Item deposit(String number, String yuan) {
        return new Item(Section.DEPOSIT, "存款", "测试银行", number, Money.yuan(yuan), null, "", "");
    }

    private static Item moved() {
        return new Item(Section.MOVED, "轿车", "", "粤G12345", null, LocalDate.of(2026, 2, 1), "测试买主", "");
    }

    /** As an answer of a bank leaves it. */
    private void found(String account, long now, long highest) {
        db.execute("""
            with a as (insert into inquiry.asset (party_id, partner_id, class, institution, account, first_seen_at)
                values (?, 1, 'deposit', '甲银行', ?, now()) returning id)
            insert into inquiry.sighting (asset_id, case_id, case_party_id, item_id, balance_fen, available_fen, seen_at)
            select a.id, ?, ?, v.item, v.fen, v.fen, now() + v.item * interval '1 minute'
            from a, (values (1, ?), (2, ?)) v (item, fen)\
            """, debtor().partyId(), account, id.value(), debtor().id(), highest, now);
    }
}
