package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is set free for a reason that the file does not hold, and who was granted his release is set free at once. */
@PlatformTest
class ReleaseTests extends CoercionWalk {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    @Autowired
    EvidenceBox box;

    @Test
    void a_release_says_only_what_is_so_and_an_early_one_is_signed_by_the_president() throws Exception {
        var act = held(false);
        for (var untrue : List.of("TERM_OVER", "EARLY_RELEASE", "UNFIT", "REVOKED", "NOT_APPROVED")) {
            assertThat(step(act, "ENDED", "reason", untrue).codes()).as(untrue).isEqualTo("CHOICE_NOT_PROVED");
        }
        done(earlyRelease(act));
        assertThat(step(act, "ENDED", "reason", "EARLY_RELEASE").codes())
                .as("asked for, not granted")
                .isEqualTo("CHOICE_NOT_PROVED");
        granted("EARLY_RELEASE");
        eventually(() -> has(act(act).path("steps"), "EARLY_RELEASE_GRANTED"));
        assertThat(clockOf(act(act), "TERM").path("dueAt").asString())
                .as("free now, and until then on the desk as late")
                .startsWith("2026-03-02T01:00");
        assertThat(act(act).path("papers").toString()).contains("EARLY_RELEASE");
        done(step(act, "ENDED", "reason", "EARLY_RELEASE"));
        assertThat(act(act).path("endedHow").asString()).isEqualTo("RELEASED");
    }

    @Test
    void an_early_release_that_the_president_returned_may_be_asked_again_with_another_undertaking() throws Exception {
        var act = held(false);
        done(earlyRelease(act));
        assertThat(earlyRelease(act).codes()).as("asked, not answered").isEqualTo("STEP_DONE_BEFORE");
        signed(president, "EARLY_RELEASE", "return");
        eventually(() -> act(act).path("steps")
                .valueStream()
                .anyMatch(one -> one.path("returnedWhy").asString("").equals("同意")));
        assertThat(step(act, "ENDED", "reason", "EARLY_RELEASE").codes()).isEqualTo("CHOICE_NOT_PROVED");
        done(earlyRelease(act, "当日报告财产并付清一半"));
        assertThat(earlyRelease(act).codes()).isEqualTo("STEP_DONE_BEFORE");
        granted("EARLY_RELEASE");
        eventually(() -> has(act(act).path("steps"), "EARLY_RELEASE_GRANTED"));
        assertThat(act(act).path("steps")
                        .valueStream()
                        .filter(one -> one.path("code").asString().equals("EARLY_RELEASE_ASKED"))
                        .map(one -> one.path("returnedWhy").asString("")))
                .as("the first stays with the reason")
                .containsExactly("同意", "");
        done(step(act, "ENDED", "reason", "EARLY_RELEASE"));
    }

    @Test
    void on_its_last_day_the_term_is_over() throws Exception {
        var act = held(false);
        later(3, 6);
        assertThat(step(act, "ENDED", "reason", "TERM_OVER").codes()).isEqualTo("CHOICE_NOT_PROVED");
        later(3, 7);
        done(step(act, "ENDED", "reason", "TERM_OVER"));
    }

    @Test
    void an_urgent_detention_that_the_president_approves_goes_on_with_its_paper() throws Exception {
        var act = held(true);
        granted("DETENTION_URGENT");
        isIn(act, "DECIDED");
        assertThat(act(act).path("papers").toString()).contains("DETENTION_DECISION");
        assertThat(clockOf(act(act), "RATIFY").path("doneAt").asString("")).isNotEmpty();
        assertThat(step(act, "ENDED", "reason", "NOT_APPROVED").codes()).isEqualTo("CHOICE_NOT_PROVED");
    }

    private long held(boolean urgently) throws Exception {
        aCase();
        var detention = proposal("DETENTION", "OBSTRUCTING", YESTERDAY, "days", "5", "family", "测试妻", "house", "测试拘留所");
        detention.put("urgent", urgently);
        var act = proposed(detention);
        if (!urgently) {
            granted("DETENTION");
            isIn(act, "DECIDED");
        }
        done(step(act, "STARTED", List.of(film(1)), "place", "测试路1号", "officers", "甲、乙"));
        return act;
    }

    private Browser.Answer earlyRelease(long act) throws Exception {
        return earlyRelease(act, "认错，保证三日内报告财产");
    }

    private Browser.Answer earlyRelease(long act, String undertaking) throws Exception {
        var paper = box.keep(id, null, judgeHimself, "悔过书.pdf", UploadTests.pdf(null));
        return judge.post(
                "/api/v1/coercion/" + act + "/steps",
                json(Map.of(
                        "step", "EARLY_RELEASE_ASKED",
                        "facts", Map.of("undertaking", undertaking),
                        "recordings", List.of(),
                        "evidence", List.of(paper.id()),
                        "version", act(act).path("version").asInt())));
    }
}
