package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Samples;
import lianzhi.cases.Stage;
import lianzhi.cases.filing.Application;
import lianzhi.coercion.EvidenceBox;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 不予执行: filed, ruled, closed, and the restrictions end. */
@PlatformTest
class NotEnforcedTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    PartyRequests requests;

    @Autowired
    EvidenceBox box;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcTemplate db;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void at_nine_on_a_monday() {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void an_application_that_is_filed_says_so_to_the_case_and_starts_the_two_months() throws Exception {
        var one = listed.file(titled("ARBITRAL"));
        var judge = judge(one);
        var asked = ask(one);
        assertThat(answer(judge, asked, Map.of()).codes()).isEqualTo("FIELD_MISSING");
        var answered = answer(judge, asked, Map.of("filed.number", "（2026）粤08执异1号"));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(judge.get("/api/v1/cases/" + one.id().value() + "/timeline?size=200")
                        .body())
                .contains("NONENFORCEMENT_ASKED", "NONENFORCEMENT_FILED", "（2026）粤08执异1号");
        assertThat(due(one, "H18")).isEqualTo(LocalDate.of(2026, 5, 6));
        rule(judge, one, asked, "PARTLY");
        assertThat(openNode(one, "H18")).isFalse();
    }

    @Test
    void a_notarised_debt_has_sixty_days_and_a_judgment_is_not_asked_about_so() throws Exception {
        var notarised = listed.file(titled("NOTARISED"));
        var asked = ask(notarised);
        answer(judge(notarised), asked, Map.of("filed.number", "（2026）粤0823执异2号"));
        assertThat(due(notarised, "H23")).isEqualTo(LocalDate.of(2026, 5, 6));
        var civil = listed.file();
        assertThatThrownBy(() -> ask(civil)).hasMessageContaining("NOT_YOURS_TO_ASK");
        assertThat(offered(notarised)).contains("NONENFORCEMENT", "OBJECTION");
        assertThat(offered(civil)).contains("OBJECTION").doesNotContain("NONENFORCEMENT", "LEAD");
    }

    @Test
    void a_case_is_closed_as_not_enforceable_after_the_ruling_took_effect_and_the_restrictions_end() throws Exception {
        var one = restricted("NOTARISED");
        listed.events(one.id(), "OBJECTION_RULED", Map.of("kind", "LIMITATION", "upheld", "true"));
        assertThat(close(judge(one), one).codes()).contains("NE_EFFECTIVE");
        listed.events(one.id(), "NONENFORCEMENT_RULING_SERVED");
        clock.set(LocalDateTime.of(2026, 3, 12, 9, 0));
        assertThat(close(judge(one), one).codes()).contains("NE_EFFECTIVE");
        clock.set(LocalDateTime.of(2026, 3, 16, 9, 0));
        var asked = close(judge(one), one);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(stage(one)).isNotEqualTo(Stage.CLOSED);
        assertThat(isIn(judge(one), one, "EFFECTIVE")).isTrue();
        listed.sign(one.id(), "REFUSE_ENFORCEMENT", Role.BUREAU_CHIEF);
        assertThat(stage(one)).isEqualTo(Stage.CLOSED);
        eventually(() -> !isIn(judge(one), one, "EFFECTIVE"));
        assertThat(sanction(judge(one), one).path("liftGround").path("zh").asString())
                .contains("不予执行");
    }

    @Test
    void a_ruling_that_rejects_or_takes_only_a_part_ends_nothing() throws Exception {
        for (var result : List.of("REJECTED", "PARTLY")) {
            var one = restricted("ARBITRAL");
            var judge = judge(one);
            var asked = ask(one);
            answer(judge, asked, Map.of("filed.number", "（2026）粤08执异3号"));
            rule(judge, one, asked, result);
            listed.pay(one.id());
            eventually(() -> !isIn(judge, one, "EFFECTIVE"));
            assertThat(sanction(judge, one).path("liftGround").path("zh").asString())
                    .as("lifted by the later payment")
                    .contains("履行完毕");
        }
    }

    private Listed restricted(String title) throws Exception {
        var one = listed.file(titled(title));
        var asked = judge(one)
                .post(
                        sanctions(one),
                        json(Map.of(
                                "measure", "MS_CONSUMPTION",
                                "casePartyId", one.debtor(),
                                "items", List.of(),
                                "conduct", "有收入而拒不履行",
                                "declared", Map.of("DE1", false, "DE3", false, "DE4", false, "DE7", false))));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge(one), one, "EFFECTIVE"));
        return one;
    }

    private static Application titled(String kind) {
        var loan = Samples.loan();
        var title = loan.title();
        return new Application(
                loan.caseType(),
                loan.cause(),
                loan.receivedOn(),
                new Application.Title(kind, title.number(), title.issuer(), title.effectiveOn()),
                loan.applicants(),
                loan.debtors(),
                loan.obligations(),
                loan.costs(),
                loan.interest(),
                loan.leads(),
                loan.preservation(),
                loan.judgeId(),
                loan.earlierCaseId(),
                null);
    }

    /** What the form of the court offers for the debtor. */
    private List<String> offered(Listed one) throws Exception {
        return judge(one)
                .get("/api/v1/cases/" + one.id().value() + "/requests")
                .json()
                .path("offered")
                .path("" + one.debtor())
                .valueStream()
                .map(kind -> kind.asString())
                .toList();
    }

    private long ask(Listed one) {
        var asking = new Asking("NONENFORCEMENT", "裁决超出仲裁协议范围", Map.of("ground", "超裁"), false, List.of());
        return requests.ask(one.id(), one.debtor(), asking).id();
    }

    private Browser.Answer answer(Browser judge, long request, Map<String, String> facts) throws Exception {
        return judge.post(
                "/api/v1/requests/" + request + "/answer",
                json(Map.of("outcome", "FILED", "answer", "已立案审查", "facts", facts, "version", 0)));
    }

    private void rule(Browser judge, Listed one, long request, String result) throws Exception {
        var file = box.keep(one.id(), null, listed.judge(one), "裁定书.png", picture());
        var answer = judge.post(
                "/api/v1/requests/" + request + "/result",
                json(Map.of(
                        "facts",
                        Map.of(
                                "result.on",
                                LocalDate.now(clock).toString(),
                                "result.number",
                                "（2026）粤08执异1号",
                                "result.code",
                                result),
                        "evidence",
                        List.of(file.id()))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Browser.Answer close(Browser judge, Listed one) throws Exception {
        return judge.post(
                "/api/v1/cases/" + one.id().value() + "/close",
                json(Map.of(
                        "way",
                        "NON_ENFORCEMENT",
                        "version",
                        files.visible(listed.judge(one), one.id()).version(),
                        "declarations",
                        List.of())));
    }

    private LocalDate due(Listed one, String node) {
        return db.queryForObject(
                "select due_on from cases.node where case_id = ? and code = ? and done_at is null",
                LocalDate.class,
                one.id().value(),
                node);
    }

    private boolean openNode(Listed one, String node) {
        return Boolean.TRUE.equals(db.queryForObject(
                "select exists (select from cases.node where case_id = ? and code = ? and done_at is null)",
                Boolean.class,
                one.id().value(),
                node));
    }

    private boolean isIn(Browser judge, Listed one, String state) throws Exception {
        return sanction(judge, one).path("state").asString("").equals(state);
    }

    private JsonNode sanction(Browser judge, Listed one) throws Exception {
        return judge.get(sanctions(one)).json().path("items").path(0);
    }

    private Stage stage(Listed one) {
        return files.visible(listed.judge(one), one.id()).stage();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private Browser judge(Listed one) throws Exception {
        return Browser.signedIn(port, one.login(), Samples.PASSWORD);
    }

    private static String sanctions(Listed one) {
        return "/api/v1/cases/" + one.id().value() + "/sanctions";
    }

    private static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
