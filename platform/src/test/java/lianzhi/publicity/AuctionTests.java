package lianzhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class AuctionTests {
    private static final String COURT = "粤0825";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    /** Signed in; the case is his, whoever of the court's judges it was given to. */
    private Browser judgeOf(long caseId) throws Exception {
        var mine = samples.person(COURT, Role.JUDGE, 1);
        db.execute("update cases.case_file set judge_id = ? where id = ?", mine.id(), caseId);
        return Browser.signedIn(port, mine.login(), Samples.PASSWORD);
    }

    @BeforeEach
    void by_day() {
        clock.set(LocalDate.now(clock).atTime(9, 0));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    private static String notice(
            String number, String more, String start, String deposit, LocalDate opens, LocalDate closes) {
        return "{\"caseNumber\":\"" + number + "\"," + more + ",\"assetKind\":\"MOVABLE\",\"title\":\"挖掘机<b>一台</b>\","
                + "\"body\":\"停放在院内\\n<script>alert(9)</script>\",\"site\":\"测试拍卖平台\","
                + "\"siteUrl\":\"https://auction.example.test/1\",\"reference\":\"100000.00\",\"start\":\"" + start
                + "\",\"deposit\":\"" + deposit + "\",\"opensOn\":\"" + opens + "\",\"closesOn\":\"" + closes + "\"}";
    }

    @Test
    void what_the_rules_allow_is_public_until_it_ends_and_what_they_do_not_is_refused_with_every_reason()
            throws Exception {
        var filed = samples.filed(COURT);
        var judge = judgeOf(filed.id().value());
        var today = LocalDate.now(clock);
        var first = "\"round\":\"FIRST\"";
        var wrong = judge.post(
                "/api/v1/auctions",
                notice(filed.number(), first, "69999.00", "20000.00", today.plusDays(14), today.plusDays(14)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.codes())
                .contains("AUCTION_PRICE_LOW", "AUCTION_DEPOSIT", "AUCTION_NOTICE_SHORT", "AUCTION_LENGTH");
        var right = judge.post(
                "/api/v1/auctions",
                notice(filed.number(), first, "70000.00", "7000.00", today.plusDays(15), today.plusDays(16)));
        assertThat(right.status()).as(right.body()).isEqualTo(201);
        var id = right.json().path("auctionId").asLong();
        var number = filed.number().replaceAll(".*执", "执");
        var page = "/public/auctions?q=" + java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(new Browser(port).get(page).body())
                .contains("挖掘机&lt;b&gt;一台", "70,000.00 元", filed.number())
                .doesNotContain("<script>alert(9)");
        var late = judge.post(
                "/api/v1/auctions",
                notice(
                        filed.number(),
                        "\"round\":\"SECOND\",\"earlierId\":" + id,
                        "55999.99",
                        "5600.00",
                        today.plusDays(47),
                        today.plusDays(48)));
        assertThat(late.codes()).contains("AUCTION_PRICE_LOW", "AUCTION_SECOND_LATE");
        clock.set(today.plusDays(16).atTime(10, 0));
        assertThat(new Browser(port).get(page).body()).doesNotContain("挖掘机");
    }

    @Test
    void a_notice_taken_back_is_gone_at_once_and_nobody_else_takes_it_back() throws Exception {
        var filed = samples.filed(COURT);
        var judge = judgeOf(filed.id().value());
        var today = LocalDate.now(clock);
        var id = judge.post(
                        "/api/v1/auctions",
                        notice(
                                filed.number(),
                                "\"round\":\"FIRST\"",
                                "80000.00",
                                "8000.00",
                                today.plusDays(20),
                                today.plusDays(21)))
                .json()
                .path("auctionId")
                .asLong();
        var stranger =
                Browser.signedIn(port, samples.person("粤0802", Role.JUDGE, 1).login(), Samples.PASSWORD);
        var of = "/api/v1/auctions/" + id + "/withdrawal";
        assertThat(stranger.post(of, "{\"why\":\"不是我的\",\"version\":0}").status())
                .isEqualTo(404);
        assertThat(judge.post(of, "{\"why\":\"\",\"version\":0}").codes()).contains("AUCTION_WHY");
        assertThat(judge.post(of, "{\"why\":\"已经履行\",\"version\":0}").status()).isEqualTo(204);
        assertThat(judge.post(of, "{\"why\":\"已经履行\",\"version\":0}").codes()).contains("CHANGED_MEANWHILE");
        assertThat(new Browser(port).get("/public/auctions?lang=en").body()).doesNotContain(filed.number());
    }

    @Test
    void the_database_refuses_a_price_below_seventy_percent_and_a_notice_of_a_day() {
        var insert =
                "insert into publicity.auction (case_id, court_code, round, asset_kind, title, body, site, site_url,"
                        + " reference_fen, start_fen, deposit_fen, noticed_on, opens_on, closes_on, written_by,"
                        + " written_by_name, written_at) values (1, '粤0825', 'FIRST', 'MOVABLE', '甲', '乙', '丙',"
                        + " 'https://x.test', 10000, %d, 700, '2026-01-01', '%s', '2026-03-01', 1, '甲', now())";
        assertThatThrownBy(() -> db.execute(insert.formatted(6900, "2026-02-01")))
                .hasMessageContaining("auction_price");
        assertThatThrownBy(() -> db.execute(insert.formatted(7000, "2026-01-15")))
                .hasMessageContaining("auction_notice");
    }
}
