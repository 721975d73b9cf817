package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.portal.lookup.KeepRegister;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic;
import lianzhi.portal.lookup.SearchPublic.Question;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PublicSearchTests {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 10_000));

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    KeepRegister register;

    @Autowired
    SearchPublic search;

    @Autowired
    SettableClock clock;

    @Autowired
    DataSource database;

    String name;
    Listed one;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @BeforeEach
    void a_listed_debtor() throws Exception {
        name = "测" + (char) ('\u4e00' + NEXT.incrementAndGet()) + (char) ('\u5100' + NEXT.incrementAndGet());
        one = list(name);
    }

    private Listed list(String name) throws Exception {
        return list(Samples.man(name));
    }

    private Listed list(Application.Party debtor) throws Exception {
        var filed = listed.file(Samples.loan(Samples.man("测试甲"), debtor));
        var judge = Browser.signedIn(port, filed.login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/cases/" + filed.id().value() + "/sanctions",
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + filed.debtor()
                        + ",\"items\":[\"DC1\"],\"conduct\":\"<script>alert(1)</script>\",\"evidence\":{\"DC1\":\"流水\"},"
                        + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(filed.id(), "LIST", Role.PRESIDENT);
        eventually(() -> found(filed.number(), "").size() == 1);
        return filed;
    }

    private List<PublicEntry> found(String q, String mode) {
        register.refresh();
        return search.handle(new Question(q, mode, null, null)).items();
    }

    private static String solved(String riddle) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var bits = Integer.parseInt(riddle.split("\\.")[1]);
        for (var nonce = 0; ; nonce++) {
            var digest = sha.digest((riddle + ":" + nonce).getBytes(StandardCharsets.UTF_8));
            if (new java.math.BigInteger(1, digest).bitLength() <= 256 - bits) return riddle + ":" + nonce;
        }
    }

    @Test
    void a_listed_person_is_found_by_name_part_and_one_wrong_character_and_only_masked() throws Exception {
        assertThat(found(name, "EXACT").getFirst().idMasked())
                .matches("4499\\*{12}" + one.debtorId().substring(16));
        assertThat(found(name.substring(0, 2), "PREFIX")).hasSize(1);
        assertThat(found(name.substring(1), "PART")).hasSize(1);
        assertThat(found(name.charAt(0) + "错" + name.charAt(2), "FUZZY")).hasSize(1);
        assertThat(found(one.debtorId(), "")).hasSize(1);
        var old = one.debtorId().substring(0, 6) + one.debtorId().substring(8, 17);
        assertThat(found(old, ""))
                .as("the number of fifteen digits of the same person")
                .hasSize(1);
        var last = one.debtorId().endsWith("0") ? "1" : "0";
        assertThat(found(one.debtorId().substring(0, 17) + last, "").size()
                        + found(one.debtorId().substring(0, 10), "PART").size())
                .as("no part of a number finds anybody")
                .isZero();
        assertThat(found(name, "EXACT").toString()).doesNotContain(one.debtorId());
    }

    @Test
    void people_of_one_name_stay_apart() throws Exception {
        var namesake = list(name);
        var both = found(name, "EXACT");
        assertThat(both).hasSize(2);
        assertThat(both.get(0).person()).isNotEqualTo(both.get(1).person());
        assertThat(found(namesake.debtorId(), "")).hasSize(1);
    }

    @Test
    void a_company_is_one_under_its_old_and_its_new_name_and_a_namesake_is_another() throws Exception {
        var code = code();
        var before = list(unit(name + "旧公司", code));
        var after = list(unit(name + "新公司", code.toLowerCase(Locale.ROOT)));
        var namesake = list(unit(name + "新公司", code()));
        assertThat(found(code, ""))
                .extracting(PublicEntry::caseNumber)
                .containsExactlyInAnyOrder(before.number(), after.number());
        assertThat(found(code, "")).extracting(PublicEntry::person).containsOnly(mark(before));
        assertThat(found(name + "旧公司", "EXACT"))
                .extracting(PublicEntry::caseNumber)
                .containsExactly(before.number());
        assertThat(found(name + "新公司", "EXACT"))
                .extracting(PublicEntry::caseNumber)
                .containsExactlyInAnyOrder(after.number(), namesake.number());
        assertThat(mark(namesake)).isNotEqualTo(mark(after)).isNotEqualTo(mark(before));
    }

    private String mark(Listed one) {
        return found(one.number(), "").getFirst().person();
    }

    private static Application.Party unit(String name, String code) {
        return new Application.Party(name, "CREDIT_CODE", code, "13900000000", "测试市测试路2号");
    }

    private static String code() {
        var head = "91449999MA1%06d".formatted(NEXT.incrementAndGet());
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> head + (char) check)
                .filter(one -> CreditCode.check(one) instanceof Checked.Valid<?>)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_is_deleted_is_gone_from_the_next_question_on() throws Exception {
        listed.pay(one.id());
        eventually(() -> found(name, "EXACT").isEmpty());
        assertThat(found(one.number(), "")).isEmpty();
    }

    @Test
    void what_commits_late_is_seen_though_younger_lines_were_read_before() throws Exception {
        try (var late = database.getConnection();
                var withdraw = late.prepareStatement(
                        "update sanctions.sanction set withdrawn_at = now() where case_id = ? and family = 'LIST'")) {
            late.setAutoCommit(false);
            withdraw.setLong(1, one.id().value());
            assertThat(withdraw.executeUpdate()).isEqualTo(1);
            list(name);
            assertThat(found(name, "EXACT")).hasSize(2);
            late.commit();
        }
        assertThat(found(name, "EXACT"))
                .extracting(PublicEntry::caseNumber)
                .as("the younger one is left")
                .doesNotContain(one.number())
                .hasSize(1);
    }

    @Test
    void the_page_works_without_scripts_and_runs_none_of_others() throws Exception {
        register.refresh();
        var page = new Browser(port).get("/public/search?q=" + URLEncoder.encode(one.number(), StandardCharsets.UTF_8));
        assertThat(page.status()).isIn(200, 429);
        if (page.status() == 200)
            assertThat(page.body()).contains(name, "出具查询证明").doesNotContain("<script>alert");
        var wild = new Browser(port).get("/public/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(wild.body()).doesNotContain("<script>alert");
    }

    @Test
    void a_certificate_can_be_checked_by_its_code_and_a_wrong_code_is_nothing() throws Exception {
        register.refresh();
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var path = "/api/v1/public/certificates";
        var body = "{\"q\":\"" + name + "\"}";
        var issued = browser.post(path, body);
        if (issued.status() == 403) {
            issued = browser.post(
                    path,
                    body,
                    "X-Proof",
                    solved(issued.json()
                            .path("reasons")
                            .get(0)
                            .path("facts")
                            .path("riddle")
                            .asString()));
        }
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        var code = issued.json().path("code").asString();
        assertThat(code).matches("[0-9A-Z]{12}");
        assertThat(issued.json().path("answer").path("items")).hasSize(1);
    }

    @Test
    void who_asks_all_day_must_compute_and_a_riddle_counts_once() throws Exception {
        // the free questions of a minute must not come back while the riddle is being solved
        clock.set(LocalDateTime.now(clock).plusMinutes(2).withSecond(1));
        var refused = 0;
        for (var i = 0; i < 80; i++) {
            if (new Browser(port).get("/api/v1/public/search?q=%E7%8E%8B").status() == 403) refused++;
        }
        assertThat(refused).isPositive();
        var answer = new Browser(port).get("/api/v1/public/search?q=%E7%8E%8B");
        if (answer.codes().equals("SEARCH_PROOF_NEEDED")) {
            var right = solved(answer.json()
                    .path("reasons")
                    .get(0)
                    .path("facts")
                    .path("riddle")
                    .asString());
            assertThat(new Browser(port)
                            .get("/api/v1/public/search?q=a", "X-Proof", right)
                            .status())
                    .isEqualTo(200);
            assertThat(new Browser(port)
                            .get("/api/v1/public/search?q=a", "X-Proof", right)
                            .status())
                    .isEqualTo(403);
        }
    }
}
