package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.exchange.AnswersArrived;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Vehicles, houses and shares without a stated value, what a later answer no longer names, and the ten days of a supplement. */
@PlatformTest
class ThingsDeclaredTests extends CoercionWalk {
    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher published;

    @Test
    void things_left_out_are_named_without_a_value_and_told_ones_are_not() throws Exception {
        aCase();
        var declaration = ordered();
        round(1);
        seen(1, "vehicle", "粤G4D" + id.value() % 1000, "小型轿车");
        seen(1, "real_estate", "粤(2019)测试市不动产权第" + (7_000_000 + id.value()) + "号", "住宅");
        seen(1, "equity", "91440800MA" + (10_000_000 + id.value()), "测试甲商贸有限公司");
        declarations.file(
                id,
                debtor().id(),
                DeclarationTests.whole(
                        item(Section.VEHICLE, "轿车一辆，车牌粤G4D" + id.value() % 1000, ""),
                        item(Section.EQUITY, "持有测试甲商贸有限公司三成股权", "")));
        var findings = declarations.of(id, debtor().id()).orElseThrow().findings();
        assertThat(findings).extracting("kind").containsExactly("OMITTED");
        assertThat(findings.getFirst().what()).contains("住宅", "不动产权第");
        assertThat(findings.getFirst().found().fen()).isZero();
        done(judge.post(
                "/api/v1/declarations/" + declaration.id() + "/questions",
                json(Map.of("findings", List.of(findings.getFirst().id()), "version", 1))));
        done(judge.post(
                "/api/v1/declarations/" + declaration.id() + "/findings/"
                        + findings.getFirst().id() + "/decision",
                json(Map.of("accepted", false))));
        later(3, 31);
        done(judge.post(
                "/api/v1/declarations/" + declaration.id() + "/outcome",
                json(Map.of("outcome", "FALSE", "why", "隐瞒房屋", "version", 1))));
        assertThat(judge.get(path("/declarations"))
                        .json()
                        .path("drafts")
                        .get(0)
                        .path("conductText")
                        .asString())
                .contains("登记在其名下，未报告")
                .doesNotContain("0.00元");
    }

    @Test
    void a_thing_that_a_later_answer_no_longer_names_was_transferred_and_its_ten_days_run() throws Exception {
        aCase();
        var declaration = ordered();
        round(1);
        seen(1, "vehicle", "粤G5E" + id.value() % 1000, "货车");
        var plate = "粤G5E" + id.value() % 1000;
        declarations.file(id, debtor().id(), DeclarationTests.whole(item(Section.VEHICLE, "货车", plate)));
        assertThat(declarations.of(id, debtor().id()).orElseThrow().findings()).isEmpty();
        later(3, 9);
        round(2);
        var compared = judge.post("/api/v1/declarations/" + declaration.id() + "/comparison", "{}");
        done(compared);
        assertThat(compared.json().path("findings").get(0).path("kind").asString())
                .isEqualTo("TRANSFERRED");
        done(judge.post("/api/v1/declarations/" + declaration.id() + "/comparison", "{}"));
        assertThat(db.fetchCount(
                        org.jooq.impl.DSL.table("cases.event"),
                        org.jooq.impl.DSL.condition("case_id = ? and code = 'ASSET_CHANGED'", id.value())))
                .isEqualTo(1);
        assertThat(node("B07").get("due_on", LocalDate.class)).isEqualTo(LocalDate.of(2026, 3, 19));
        later(3, 20);
        var told = new Item(Section.MOVED, "卖出货车", "", plate, null, LocalDate.of(2026, 3, 6), "测试买主", "");
        var after = declarations.file(id, debtor().id(), new Filing("测试乙", null, List.of(), List.of(told), List.of()));
        assertThat(after.findings()).isEmpty();
        assertThat(node("B07").get("done_on", LocalDate.class)).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void a_supplement_after_ten_days_is_late_and_may_be_punished_as_late() throws Exception {
        aCase();
        var declaration = ordered();
        declarations.file(id, debtor().id(), DeclarationTests.whole());
        later(3, 16);
        var inTime = moved(LocalDate.of(2026, 3, 6), "粤G60001");
        assertThat(declarations
                        .file(id, debtor().id(), inTime)
                        .reports()
                        .getLast()
                        .isLate())
                .isFalse();
        var outcome = "/api/v1/declarations/" + declaration.id() + "/outcome";
        var late = Map.of("outcome", "LATE", "why", "没有正当理由", "version", 1);
        assertThat(judge.post(outcome, json(late)).codes()).isEqualTo("NOT_LATE");
        later(3, 17);
        var tooLate = declarations
                .file(id, debtor().id(), moved(LocalDate.of(2026, 3, 6), "粤G60002"))
                .reports()
                .getLast();
        assertThat(tooLate.isLate()).isTrue();
        assertThat(tooLate.supplementDueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        done(judge.post(outcome, json(late)));
        var draft = judge.get(path("/declarations")).json().path("drafts").get(0);
        assertThat(draft.path("conductText").asString()).contains("2026-03-06发生变动", "迟至2026-03-17才补充");
        assertThat(draft.path("conductOn").asString()).isEqualTo("2026-03-17");
    }

    @Test
    void an_answer_that_comes_after_the_report_is_compared_by_itself() throws Exception {
        aCase();
        ordered();
        declarations.file(id, debtor().id(), DeclarationTests.whole());
        assertThat(findings()).isEmpty();
        round(1);
        db.execute("update inquiry.request set handled_at = null where item_id = ?", item(1));
        seen(1, "vehicle", "粤G7F" + id.value() % 1000, "货车");
        transaction.executeWithoutResult(_ -> published.publishEvent(new AnswersArrived(List.of(item(1)))));
        eventually(() -> !findings().isEmpty());
        assertThat(findings()).extracting("kind").containsExactly("OMITTED");
    }

    private List<PropertyDeclaration.Finding> findings() {
        return declarations.of(id, debtor().id()).orElseThrow().findings();
    }

    private static Filing moved(LocalDate on, String plate) {
        var item = new Item(Section.MOVED, "卖出轿车", "", plate, null, on, "测试买主", "");
        return new Filing("测试乙", null, List.of(), List.of(item), List.of());
    }

    private static Item item(Section section, String what, String number) {
        return new Item(section, what, "", number, null, null, "", "");
    }

    private org.jooq.Record node(String code) {
        return db.fetchOptional(
                        "select due_on, done_on from cases.node where case_id = ? and code = ?", id.value(), code)
                .orElseThrow();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A registrar's answer about the debtor, a minute ago. */
    private void round(int no) {
        db.execute("""
            with r as (insert into inquiry.round (case_id, asked_by, asked_by_name, asked_at, closed_at)
                values (?, 1, '测试', ?, ?) returning id)
            insert into inquiry.request (round_id, case_id, case_party_id, party_id, party_name, partner_id, item_id,
                handled_at)
            select r.id, ?, ?, ?, '测试乙', 1, ?, ? from r\
            """, id.value(), now(), now(), id.value(), debtor().id(), debtor().partyId(), item(no), now());
    }

    private long item(int no) {
        return 1_000_000_000L + id.value() * 10 + no;
    }

    private void seen(int no, String assetClass, String number, String name) {
        db.execute(
                """
                with a as (insert into inquiry.asset (party_id, partner_id, class, institution, account, kind, first_seen_at)
                    values (?, 1, ?, '测试登记机关', ?, ?, now()) returning id)
                insert into inquiry.sighting (asset_id, case_id, case_party_id, item_id, balance_fen, available_fen, seen_at)
                select a.id, ?, ?, ?, 0, 0, ? from a\
                """,
                debtor().partyId(),
                assetClass,
                number,
                name,
                id.value(),
                debtor().id(),
                item(no),
                Timestamp.from(clock.instant().minusSeconds(60)));
    }
}
