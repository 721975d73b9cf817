package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.ServeDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case whose debtor was ordered to declare, and the people who press him. */
abstract class CoercionWalk {
    static final String COURT = "粤0811";
    static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    NotifyDebtors notify;

    @Autowired
    ServeDocument serve;

    @Autowired
    CaseFiles files;

    @Autowired
    PropertyDeclarations declarations;

    @Autowired
    SettableClock clock;

    CaseId id;
    Viewer judgeHimself;
    Browser judge;
    Browser president;

    @BeforeEach
    void at_nine_on_a_monday() {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    void aCase(Application application) throws Exception {
        var filed = samples.filed(COURT, application);
        id = filed.id();
        judgeHimself = samples.judgeOf(filed);
        signIn();
    }

    private void signIn() throws Exception {
        judge = Browser.signedIn(port, samples.person(COURT, Role.JUDGE, 1).login(), Samples.PASSWORD);
        president =
                Browser.signedIn(port, samples.person(COURT, Role.PRESIDENT, 1).login(), Samples.PASSWORD);
    }

    /** Another day: sessions do not last so long. */
    void later(int month, int day) throws Exception {
        clock.set(LocalDateTime.of(2026, month, day, 9, 0));
        signIn();
    }

    void aCase() throws Exception {
        aCase(Samples.loan());
    }

    /** The order is served today; the declaration is due in 15 days. */
    PropertyDeclaration ordered() throws Exception {
        var clerk = samples.viewer(COURT, Role.CLERK);
        notify.handle(clerk, id).stream()
                .filter(paper -> paper.code().equals("REPORT_ORDER"))
                .forEach(paper -> served(paper.id()));
        eventually(() -> declarations.of(id, debtor().id()).isPresent());
        return declarations.of(id, debtor().id()).orElseThrow();
    }

    void served(long documentId) {
        serve.handle(
                samples.viewer(COURT, Role.CLERK),
                documentId,
                new ServeDocument.Input(debtor().id(), "DIRECT", LocalDate.now(clock), ""));
    }

    CaseParty debtor() {
        return files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow();
    }

    CaseParty applicant() {
        return files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .findFirst()
                .orElseThrow();
    }

    String path(String rest) {
        return "/api/v1/cases/" + id.value() + rest;
    }

    static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    /** A proposal against the debtor; the facts are pairs. */
    Map<String, Object> proposal(String kind, String conduct, LocalDate on, String... facts) {
        var said = new java.util.TreeMap<String, String>();
        for (var i = 0; i < facts.length; i += 2) said.put(facts[i], facts[i + 1]);
        var body = new java.util.HashMap<String, Object>();
        body.put("kind", kind);
        body.put("casePartyId", debtor().id());
        body.put("conduct", conduct);
        body.put("conductOn", on.toString());
        body.put("conductText", "查明的具体行为。");
        body.put("urgent", false);
        body.put("special", "NONE");
        body.put("facts", said);
        return body;
    }

    long proposed(Map<String, Object> proposal) throws Exception {
        var answer = judge.post(path("/coercion"), json(proposal));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("actId").asLong();
    }

    /** The first reason against it. */
    String refused(Map<String, Object> proposal) throws Exception {
        var answer = judge.post(path("/coercion"), json(proposal));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        return answer.codes();
    }

    void granted(String act) throws Exception {
        signed(president, act, "grant");
    }

    /** The papers that the president reads before he signs. */
    List<JsonNode> drafts(String act) throws Exception {
        var id = waiting(president, act).getFirst().path("id").asLong();
        return president
                .get("/api/v1/approvals/" + id + "/papers")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> waiting(Browser by, String act) throws Exception {
        var waiting = new ArrayList<JsonNode>();
        by.get("/api/v1/approvals?box=WAITING&size=200").json().path("items").forEach(card -> {
            var approval = card.path("approval");
            if (approval.path("caseId").asLong() == id.value()
                    && approval.path("act").asString().equals(act)) {
                waiting.add(approval);
            }
        });
        assertThat(waiting).isNotEmpty();
        return waiting;
    }

    void signed(Browser by, String act, String how) throws Exception {
        var waiting = waiting(by, act);
        var answer = by.post(
                "/api/v1/approvals/" + waiting.getFirst().path("id").asLong() + "/" + how,
                json(Map.of(
                        "reason",
                        "同意",
                        "version",
                        waiting.getFirst().path("version").asInt())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    JsonNode act(long actId) throws Exception {
        for (var act : judge.get(path("/coercion")).json().path("items")) {
            if (act.path("id").asLong() == actId) return act;
        }
        throw new AssertionError("No act " + actId);
    }

    void isIn(long actId, String state) throws Exception {
        eventually(() -> act(actId).path("state").asString().equals(state));
    }

    /** The first paper reaches the debtor, and the act has heard of it. */
    void actServed(long actId) throws Exception {
        served(act(actId).path("papers").get(0).path("documentId").asLong());
        eventually(() -> has(act(actId).path("steps"), "SERVED"));
    }

    Browser.Answer step(long actId, String step, String... facts) throws Exception {
        return step(actId, step, List.of(), facts);
    }

    Browser.Answer step(long actId, String step, List<Map<String, String>> recordings, String... facts)
            throws Exception {
        return step(actId, step, recordings, List.of(), facts);
    }

    Browser.Answer proved(long actId, String step, long evidence, String... facts) throws Exception {
        return step(actId, step, List.of(), List.of(evidence), facts);
    }

    private Browser.Answer step(
            long actId, String step, List<Map<String, String>> recordings, List<Long> evidence, String... facts)
            throws Exception {
        var said = new java.util.TreeMap<String, String>();
        for (var i = 0; i < facts.length; i += 2) said.put(facts[i], facts[i + 1]);
        return judge.post(
                "/api/v1/coercion/" + actId + "/steps",
                json(Map.of(
                        "step", step,
                        "facts", said,
                        "recordings", recordings,
                        "evidence", evidence,
                        "version", act(actId).path("version").asInt())));
    }

    static Map<String, String> film(int device) {
        return Map.of("device", "执法记录仪" + device, "sha256", ("" + device).repeat(64));
    }

    static boolean has(JsonNode list, String code) {
        for (var one : list) if (one.path("code").asString().equals(code)) return true;
        return false;
    }

    static JsonNode clockOf(JsonNode act, String code) {
        for (var one : act.path("clocks")) if (one.path("code").asString().equals(code)) return one;
        throw new AssertionError("No clock " + code + " in " + act);
    }

    static boolean done(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return true;
    }
}
