package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.settings.Author;
import lianzhi.settings.SettingBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 拒执罪移送. */
@PlatformTest
class ReferralTests extends CoercionWalk {
    private static final List<String> GROUPS = List.of("IDENTITY", "DUTY", "ABILITY", "REFUSAL", "CIRCUMSTANCES");

    @Autowired
    EvidenceBox box;

    @Autowired
    SettingBook settings;

    @Autowired
    JdbcTemplate db;

    @Test
    void the_days_come_from_the_services_whatever_was_typed() throws Exception {
        aCase();
        assertThat(refused(referral())).contains("NOTICE_NOT_SERVED");
        noticeServed();
        var list = judge.get(path("/coercion/referral?casePartyId=" + debtor().id()))
                .json();
        assertThat(list.path("noticeServedOn").asString()).isEqualTo("2026-03-02");
        var act = proposed(referral("noticeServedOn", "2020-01-01"));
        assertThat(act(act).path("facts").path("noticeServedOn").asString()).isEqualTo("2026-03-02");
        assertThat(act(act).path("facts").has("orderServedOn")).isFalse();
        var before = referral();
        before.put("conductOn", "2026-03-01");
        assertThat(refused(before)).contains("REFUSAL_BEFORE_NOTICE");
        assertThat(refused(referral("hidOn", "2025-11-02"))).contains("HIDING_NOT_WITHIN_THE_SUIT");
        assertThat(refused(referral("hidOn", "2025-11-02", "suitBeganOn", "2025-11-03")))
                .contains("HIDING_NOT_WITHIN_THE_SUIT");
        proposed(referral("hidOn", "2025-11-03", "suitBeganOn", "2025-11-02"));
    }

    @Test
    void each_of_five_groups_is_said_and_points_to_evidence_of_this_case() throws Exception {
        aCase();
        var foreign = evidence("别案.png");
        aCase();
        noticeServed();
        for (var group : GROUPS) {
            assertThat(refused(with(group, "", evidence("证据.png")))).isEqualTo("ELEMENT_NOT_STATED");
            assertThat(refused(with(group, "有", null))).isEqualTo("ELEMENT_WITHOUT_EVIDENCE");
            assertThat(refused(with(group, "有", foreign))).isEqualTo("EVIDENCE_OF_ANOTHER_CASE");
        }
        var act = proposed(referral("loss", "12000.00"));
        var elements = act(act).path("elements");
        assertThat(elements).hasSize(5);
        assertThat(elements.get(0).path("proofs").get(0).path("name").asString())
                .isEqualTo("证据.png");
        signed();
        isIn(act, "DECIDED");
        var letter = judge.get("/api/v1/documents/"
                        + act(act).path("papers").get(0).path("documentId").asLong())
                .body();
        assertThat(letter).contains("（一）主体身份", "（五）情节", "证据.png", "造成损失12000.00元", "执行通知书于", "报告财产令没有送达记录", "身份证和户籍");
        assertThat(db.queryForObject(
                        "select count(*) from coercion.act a where a.kind = 'REFERRAL' and not exists"
                                + " (select from coercion.crime_element e where e.act_id = a.id)",
                        Integer.class))
                .isZero();
    }

    @Test
    void an_item_that_nobody_has_worded_is_quoted_and_one_that_needs_a_punishment_asks_for_it() throws Exception {
        aCase();
        noticeServed();
        assertThat(refused(referral("gravityText", ""))).contains("CRIME_KIND_NOT_WORDED");
        assertThat(refused(referral("gravity", "SERIOUS_11"))).contains("CRIME_KIND_UNKNOWN");
        assertThat(refused(referral("punishedFirst", "YES"))).contains("NOT_PUNISHED_BEFORE");
        assertThat(refused(referral("punishedFirst", ""))).contains("FIELD_MISSING");
        set("coercion.crime.serious.2", "经处罚后仍拒不执行的");
        set("coercion.crime.priorPunishment", "SERIOUS_2");
        try {
            assertThat(refused(referral("gravityText", "", "gravity", "SERIOUS_2")))
                    .contains("NOT_PUNISHED_BEFORE")
                    .doesNotContain("CRIME_KIND_NOT_WORDED");
            var fine = proposed(proposal(
                    "FINE", "OBSTRUCTING", LocalDate.of(2026, 3, 2), "amount", "5000.00", "payBy", "2026-04-02"));
            granted("FINE");
            isIn(fine, "DECIDED");
            var act = proposed(referral("gravityText", "", "gravity", "SERIOUS_2"));
            var facts = act(act).path("facts");
            assertThat(facts.path("gravityText").asString()).isEqualTo("经处罚后仍拒不执行的");
            assertThat(facts.path("punishedBefore").asString()).isEqualTo("2026-03-02罚款5000.00元");
        } finally {
            set("coercion.crime.serious.2", "待确认");
            set("coercion.crime.priorPunishment", "");
        }
    }

    @Test
    void the_police_give_a_receipt_decide_in_seven_days_or_thirty_and_write_what_they_refuse_or_withdraw()
            throws Exception {
        var act = handedOver();
        assertThat(step(act, "HANDED_TO_POLICE", "receipt", "1").codes()).contains("STEP_DONE_BEFORE");
        assertThat(clockOf(act(act), "POLICE").path("dueAt").asString()).startsWith("2026-03-09T");
        done(step(act, "POLICE_EXTENDED", "why", "重大复杂"));
        assertThat(clockOf(act(act), "POLICE").path("dueAt").asString()).startsWith("2026-04-01T");
        assertThat(step(act, "POLICE_WITHDREW", "reason", "无").codes()).contains("POLICE_HAVE_NO_CASE");
        done(step(act, "POLICE_REFUSED", "reason", "证据不足"));
        assertThat(clockOf(act(act), "REPLY").path("dueAt").asString()).startsWith("2026-03-09T");
        assertThat(openNode("G20")).isTrue();
        assertThat(step(act, "POLICE_REPLY_RECEIVED", "letter", "1").codes()).contains("PAPER_MISSING");
        done(proved(act, "POLICE_REPLY_RECEIVED", evidence("函.png"), "letter", "公函〔2026〕1号"));
        assertThat(openNode("G20")).isFalse();
        assertThat(step(act, "POLICE_FILED", "number", "1").codes()).contains("STEP_CONTRADICTS");
        done(step(act, "PROCURATORATE_ASKED", "letter", "1"));
        done(step(act, "FILING_ORDERED", "letter", "2"));
        done(step(act, "POLICE_FILED_AS_ORDERED", "number", "立1号"));
        done(step(act, "POLICE_WITHDREW", "reason", "情节显著轻微"));
        assertThat(openNode("G20")).isTrue();
        done(proved(act, "WITHDRAWAL_REPLY_RECEIVED", evidence("撤案函.png"), "letter", "公函〔2026〕2号"));
        assertThat(openNode("G20")).isFalse();
    }

    @Test
    void a_private_prosecution_is_open_once_the_applicant_complained_and_the_police_are_silent() throws Exception {
        var act = handedOver();
        assertThat(step(act, "PRIVATE_PROSECUTION_TOLD", "how", "当面").codes()).contains("POLICE_NOT_YET_SILENT");
        later(3, 10);
        done(step(act, "PRIVATE_PROSECUTION_TOLD", "how", "当面告知"));
        assertThat(step(act, "PRIVATE_PROSECUTION_FILED", "court", "测试区人民法院", "number", "1")
                        .codes())
                .contains("STEP_TOO_EARLY");
        done(proved(act, "APPLICANT_COMPLAINED", evidence("控告.png"), "to", "POLICE"));
        done(step(act, "PRIVATE_PROSECUTION_FILED", "court", "测试区人民法院", "number", "（2026）粤0811刑初1号"));
        done(step(act, "OUTCOME", "result", "PRIVATE_PROSECUTION"));
        assertThat(act(act).path("state").asString()).isEqualTo("ENDED");
    }

    private long handedOver() throws Exception {
        aCase();
        noticeServed();
        var act = proposed(referral());
        signed();
        isIn(act, "DECIDED");
        assertThat(step(act, "HANDED_TO_POLICE", "receipt", "接收001号").codes()).contains("PAPER_MISSING");
        done(proved(act, "HANDED_TO_POLICE", evidence("回执.png"), "receipt", "接收001号"));
        return act;
    }

    private void signed() throws Exception {
        var chief = Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
        signed(chief, "REFER_CRIME", "grant");
        granted("REFER_CRIME");
    }

    private void noticeServed() {
        notify.handle(samples.viewer(COURT, Role.CLERK), id).stream()
                .filter(paper -> paper.code().equals("ENFORCE_NOTICE"))
                .forEach(paper -> served(paper.id()));
    }

    private boolean openNode(String code) {
        return Boolean.TRUE.equals(db.queryForObject(
                "select exists (select from cases.node where case_id = ? and code = ? and done_at is null)",
                Boolean.class,
                id.value(),
                code));
    }

    private void set(String key, String value) {
        var now = settings.find(key).orElseThrow().value();
        settings.change(key, now, value, "照司法解释原文", new Author(1, "测试"));
    }

    private long evidence(String name) throws Exception {
        return box.keep(id, null, judgeHimself, name, UploadTests.picture("png"))
                .id();
    }

    /** With every element proved by one file; the facts are pairs. */
    private Map<String, Object> referral(String... more) throws Exception {
        var facts = new ArrayList<>(List.of("subject", "DEBTOR", "police", "测试市公安局"));
        facts.addAll(List.of("gravity", "SERIOUS_1", "gravityText", "照抄该项", "punishedFirst", "NO"));
        facts.addAll(List.of(more));
        var body = proposal("REFERRAL", "CRIME_OF_REFUSAL", LocalDate.of(2026, 3, 2), facts.toArray(String[]::new));
        var file = evidence("证据.png");
        body.put(
                "elements",
                GROUPS.stream().map(group -> element(group, "身份证和户籍", file)).toList());
        return body;
    }

    private Map<String, Object> with(String group, String statement, Long file) throws Exception {
        var body = referral();
        var good = evidence("证据.png");
        body.put(
                "elements",
                GROUPS.stream()
                        .map(one -> one.equals(group) ? element(one, statement, file) : element(one, "有", good))
                        .toList());
        return body;
    }

    private static Map<String, Object> element(String code, String statement, Long file) {
        return Map.of("code", code, "statement", statement, "evidence", file == null ? List.of() : List.of(file));
    }
}
