package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.Samples;
import lianzhi.coercion.EvidenceBox;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.sanctions.ListedCase.Listed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the listed debtor himself asks for, and what answers him. */
@PlatformTest
class CorrectionTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    PartyRequests requests;

    @Autowired
    EvidenceBox box;

    @Autowired
    ServeDocument serve;

    @Autowired
    DSLContext db;

    private Listed one;
    private Browser judge;

    @BeforeEach
    void a_listed_debtor() throws Exception {
        one = listed.file("REPORT_DEFAULTED");
        judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        listed.unit(UnitKind.NAME_LIST);
        var asked = judge.post(
                path() + "/sanctions",
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + one.debtor()
                        + ",\"items\":[\"DC5\"],\"conduct\":\"限消期间乘坐飞机\",\"evidence\":{\"DC5\":\"订座记录\"},"
                        + "\"declared\":{\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> entry("MS_LIST").path("state").asString().equals("EFFECTIVE"));
    }

    @Test
    void a_refusal_answers_what_was_asked_has_its_paper_and_its_service_opens_the_review() throws Exception {
        var asked = requests.ask(
                one.id(),
                one.debtor(),
                new Asking("CORRECTION", "我没有坐飞机", Map.of("error", "NOT_TO_BE_LISTED"), false, List.of()));
        assertThat(asked.dueOn()).isAfterOrEqualTo(today().plusDays(14));
        assertThat(happened()).contains("CORRECTION_ASKED");
        assertThat(words(asked, "REJECT").codes()).isEqualTo("DECIDED_ON_THE_MEASURE");
        assertThat(words(asked, "ENDED_ALREADY").codes()).isEqualTo("LISTING_IN_FORCE");
        assertThat(correct("REJECT", "订座记录属实", null).codes()).isEqualTo("NOBODY_ASKED");
        assertThat(correct("REJECT", "订座记录属实", asked.id()).status()).isEqualTo(201);
        assertThat(request("MS_LIST").path("dueOn").asString()).isEqualTo("" + asked.dueOn());
        assertThat(mine(asked).state()).isEqualTo("WAITING");
        listed.sign(one.id(), "DECIDE_CORRECTION", Role.BUREAU_CHIEF);
        eventually(() -> "REJECT".equals(mine(asked).outcome()));
        var paper = mine(asked).documentId();
        assertThat(paper).isNotNull();
        assertThat(entry("MS_LIST").path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(happened()).contains("CORRECTION_DECIDED").doesNotContain("CORRECTION_REFUSAL_SERVED");
        assertThat(review().codes()).isEqualTo("REFUSAL_NOT_SERVED");
        db.execute(
                "insert into documents.service (document_id, recipient, case_party_id, method, served_on,"
                        + " recorded_by, recorded_at) values (?, '旧', ?, 'MAIL', current_date - 30, 1, now())",
                paper,
                one.debtor());
        assertThat(review().codes()).isEqualTo("REVIEW_LATE");
        serve.handle(
                listed.viewer(Role.CLERK),
                java.util.Objects.requireNonNull(paper),
                new ServeDocument.Input(one.debtor(), "DIRECT", today(), ""));
        eventually(() -> happened().contains("CORRECTION_REFUSAL_SERVED"));
        assertThat(review().status()).isEqualTo(201);
        assertThat(entry("MS_LIST").path("reviews").get(0).path("receivedOn").asString())
                .isEqualTo(today().toString());
        assertThatThrownBy(() ->
                        db.execute("update sanctions.request set party_request_id = null where document_id = ?", paper))
                .hasMessageContaining("request_refusal_answers_someone");
        assertThatThrownBy(() ->
                        db.execute("update sanctions.request set document_id = null where document_id = ?", paper))
                .hasMessageContaining("request_correction_has_its_paper");
    }

    @Test
    void an_amendment_changes_what_is_public_and_is_told_to_the_units() throws Exception {
        assertThat(correct("AMEND", "限消期间购买机票一次", null).status()).isEqualTo(201);
        assertThat(happened()).contains("LISTING_ERROR_FOUND");
        listed.sign(one.id(), "DECIDE_CORRECTION", Role.BUREAU_CHIEF);
        eventually(() -> entry("MS_LIST").path("conduct").asString().equals("限消期间购买机票一次"));
        assertThat(request("MS_LIST").path("documentId").asLong()).isPositive();
        assertThat(db.fetch(
                                "select distinct a.kind from sanctions.act a join sanctions.sanction s on s.id ="
                                        + " a.sanction_id where s.case_id = ? and a.kind = 'AMEND'",
                                one.id().value())
                        .size())
                .isEqualTo(1);
        assertThat(happened()).contains("LISTING_CORRECTED");
    }

    @Test
    void the_debtors_paper_proves_his_exemption_and_a_return_gives_his_request_back() throws Exception {
        assertThatThrownBy(() -> requests.ask(one.id(), one.debtor(), exemption(List.of())))
                .hasMessageContaining("NEED_NOT_PROVED");
        var paper = box.keep(one.id(), one.debtor(), null, "住院.png", picture()).id();
        var asked = requests.ask(one.id(), one.debtor(), exemption(List.of(paper)));
        assertThat(exempt(asked.id()).status()).isEqualTo(201);
        assertThat(mine(asked).state()).isEqualTo("WAITING");
        assertThat(exempt(asked.id()).status()).isBetween(400, 422);
        listed.sign(one.id(), "EXEMPT_TRAVEL", Role.PRESIDENT);
        eventually(() -> "GRANTED".equals(mine(asked).outcome()));
        assertThat(mine(asked).documentId()).isNotNull();
        var second = requests.ask(
                one.id(), one.debtor(), new Asking("LIFTING", "申请人同意", Map.of("ground", "CONSENT"), false, List.of()));
        assertThat(words(second, "GRANTED").codes()).isEqualTo("DECIDED_ON_THE_MEASURE");
        assertThat(words(second, "REFUSED").status()).isEqualTo(200);
    }

    private static Asking exemption(List<Long> evidence) {
        var until = today().plusDays(5).toString();
        return new Asking("EXEMPTION", "母亲病重", Map.of("need", "TRAVEL", "until", until), false, evidence);
    }

    private Browser.Answer exempt(long asked) throws Exception {
        var entry = entry("MS_CONSUMPTION");
        return judge.post(
                "/api/v1/sanctions/" + entry.path("id").asLong() + "/requests",
                "{\"kind\":\"EXEMPT_TRAVEL\",\"text\":\"母亲病重\",\"untilOn\":\""
                        + today().plusDays(5) + "\",\"partyRequestId\":" + asked + ",\"version\":"
                        + entry.path("version").asInt() + "}");
    }

    private Browser.Answer correct(String how, String text, Long asked) throws Exception {
        var entry = entry("MS_LIST");
        return judge.post(
                "/api/v1/sanctions/" + entry.path("id").asLong() + "/requests",
                "{\"kind\":\"CORRECT\",\"ground\":\"" + how + "\",\"text\":\"" + text + "\",\"partyRequestId\":" + asked
                        + ",\"version\":" + entry.path("version").asInt() + "}");
    }

    /** With a day of receipt that nobody believes. */
    private Browser.Answer review() throws Exception {
        return judge.post(
                "/api/v1/sanctions/" + entry("MS_LIST").path("id").asLong() + "/reviews",
                "{\"receivedOn\":\"2020-01-01\",\"askedOn\":\"" + today()
                        + "\",\"reason\":\"已经履行\",\"higherCourt\":\"湛江市中级人民法院\"}");
    }

    private Browser.Answer words(PartyRequest asked, String outcome) throws Exception {
        return judge.post(
                "/api/v1/requests/" + asked.id() + "/answer",
                "{\"outcome\":\"" + outcome + "\",\"answer\":\"经审查\",\"version\":"
                        + mine(asked).version() + "}");
    }

    private PartyRequest mine(PartyRequest asked) {
        return requests.of(one.id(), one.debtor()).stream()
                .filter(each -> each.id() == asked.id())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode request(String measure) throws Exception {
        return entry(measure).path("requests").get(0);
    }

    private String happened() throws Exception {
        return judge.get(path() + "/timeline?size=200").body();
    }

    private JsonNode entry(String measure) throws Exception {
        return judge.get(path() + "/sanctions")
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("measure").asString().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private String path() {
        return "/api/v1/cases/" + one.id().value();
    }
}
