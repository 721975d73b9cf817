package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.access.Viewer;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.closing.ConditionState;
import lianzhi.cases.closing.Declaration;
import lianzhi.cases.store.SeenEvents;
import lianzhi.law.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ClosingConditionsTests {
    @Autowired
    CloseCase closeCase;

    @Autowired
    CaseEvents events;

    @Autowired
    Samples samples;

    @Autowired
    Catalogue catalogue;

    @Autowired
    java.time.Clock clock;

    private CaseId id;
    private Viewer judge;

    @BeforeEach
    void a_case() {
        var filed = samples.filed("粤0803");
        id = filed.id();
        judge = samples.judgeOf(filed);
    }

    @Test
    void the_service_of_another_paper_does_not_prove_that_the_ruling_was_served() {
        happened("DOCUMENT_SERVED", Map.of("template", "LEADS_NOTICE"));
        assertThat(met("ENDED", "EN_SERVED")).isFalse();
        happened("DOCUMENT_SERVED", Map.of("template", "END_RULING"));
        assertThat(met("ENDED", "EN_SERVED")).isTrue();
    }

    @Test
    void another_sealed_paper_is_no_ruling_on_the_end_of_the_round() {
        happened("DOCUMENT_SEALED", Map.of("template", "RISK_NOTICE"));
        assertThat(met("ROUND_TERMINATED", "RT_RULING_CONTENT")).isFalse();
        happened("DOCUMENT_SEALED", Map.of("template", "ROUND_RULING"));
        assertThat(met("ROUND_TERMINATED", "RT_RULING_CONTENT")).isTrue();
    }

    @Test
    void an_objection_that_failed_or_was_about_something_else_cancels_no_case() {
        happened("OBJECTION_RULED", Map.of("kind", "LIMITATION", "upheld", "true"));
        happened("OBJECTION_RULED", Map.of("kind", "JURISDICTION", "upheld", "false"));
        assertThat(met("CANCELLED", "CA_JURISDICTION")).isFalse();
        happened("OBJECTION_RULED", Map.of("kind", "JURISDICTION", "upheld", "true"));
        assertThat(met("CANCELLED", "CA_JURISDICTION")).isTrue();
    }

    @Test
    void every_lead_must_be_verified_and_none_is_fine() {
        assertThat(met("ROUND_TERMINATED", "RT_LEADS")).isTrue();
        happened("LEAD_RECEIVED", Map.of("lead", "a"));
        happened("LEAD_RECEIVED", Map.of("lead", "b"));
        happened("LEAD_VERIFIED", Map.of("lead", "a"));
        assertThat(met("ROUND_TERMINATED", "RT_LEADS")).isFalse();
        happened("LEAD_VERIFIED", Map.of("lead", "b"));
        assertThat(met("ROUND_TERMINATED", "RT_LEADS")).isTrue();
    }

    @Test
    void an_interview_for_another_purpose_is_not_the_hearing_before_the_end_of_the_round() {
        happened("APPLICANT_INTERVIEWED", Map.of("node", "B09"));
        assertThat(met("ROUND_TERMINATED", "RT_INTERVIEW")).isFalse();
        happened("APPLICANT_INTERVIEWED", Map.of("node", "I06"));
        assertThat(met("ROUND_TERMINATED", "RT_INTERVIEW")).isTrue();
    }

    @Test
    void a_declaration_is_kept_when_the_closing_is_refused_for_other_reasons() {
        var declared = new Declaration("EN_OTHER", "测试材料一份");
        assertThatThrownBy(() -> closeCase.close(judge, id, new CloseRequest("ENDED", version(), List.of(declared))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").contains("EN_SERVED"));
        assertThat(condition("ENDED", "EN_OTHER").declaredBy()).isEqualTo(judge.name());
    }

    @Test
    void every_way_of_closing_asks_for_all_events_that_its_conditions_look_at() {
        happened("DOCUMENT_SEALED", Map.of("template", "CLOSE_NOTICE"));
        var ways = catalogue.ways().stream()
                .filter(way -> way.caseTypes().contains("执"))
                .toList();
        assertThat(ways)
                .hasSizeGreaterThan(3)
                .allSatisfy(way -> assertThat(
                                closeCase.conditions(judge, id, way.code()).conditions())
                        .isNotEmpty());
    }

    @Test
    void of_an_event_that_nobody_asked_for_nobody_says_that_it_was_not() {
        var seen = new SeenEvents(Set.of("LEAD_RECEIVED"), List.of());
        assertThat(seen.times("LEAD_RECEIVED")).isZero();
        assertThatThrownBy(() -> seen.times("REVIEW_ASKED")).isInstanceOf(IllegalArgumentException.class);
    }

    private int version() {
        return files.visible(judge, id).version();
    }

    @Autowired
    CaseFiles files;

    private boolean met(String way, String code) {
        return condition(way, code).met();
    }

    private ConditionState condition(String way, String code) {
        return closeCase.conditions(judge, id, way).conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void happened(String code, Map<String, String> facts) {
        events.happened(id, code, clock.instant(), null, facts);
    }
}
