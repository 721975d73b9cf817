package lianzhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.documents.LawBulletin;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PieceTests {
    private static final String COURT = "粤0825";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Autowired
    LawBulletin bulletin;

    @Test
    void the_law_bulletin_is_written_by_one_published_by_another_and_read_by_all_without_scripts() throws Exception {
        var judge = signedIn(Role.JUDGE);
        var chief = signedIn(Role.BUREAU_CHIEF);
        var written = judge.post(
                "/api/v1/pieces",
                "{\"kind\":\"BULLETIN\",\"title\":\"执行普法报<b>第七期</b>\",\"body\":\"收到执行通知怎么办\\n"
                        + "<script>alert(7)</script>\"}");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        var of = "/api/v1/pieces/" + written.json().path("pieceId").asLong();
        var page = "/public/reading/" + written.json().path("pieceId").asLong();
        var reader = new Browser(port);
        assertThat(reader.get(page).status()).isEqualTo(404);
        assertThat(judge.post(of + "/publication", "{\"version\":0}").status()).isEqualTo(403);
        assertThat(chief.post(of + "/publication", "{\"version\":3}").codes()).contains("CHANGED_MEANWHILE");
        assertThat(chief.post(of + "/publication", "{\"version\":0}").status()).isEqualTo(204);
        assertThat(reader.get(page).body())
                .contains("收到执行通知怎么办", "&lt;b&gt;第七期")
                .doesNotContain("<script>alert(7)");
        assertThat(reader.get("/public/reading?lang=en").body()).contains("Law bulletin", "第七期");
        assertThat(chief.post(of + "/withdrawal", "{\"version\":1}").status()).isEqualTo(204);
        assertThat(reader.get(page).status()).isEqualTo(404);
    }

    /** A court that edits the template changes what is sent and what is shown alike. */
    @Test
    void the_bulletin_that_is_shown_is_the_text_that_goes_out_with_the_papers() throws Exception {
        var sent = bulletin.paragraphs("测试法院");
        var page = new Browser(port).get("/public/reading/bulletin").body();
        assertThat(sent).hasSizeGreaterThan(4).noneMatch(text -> text.contains("{"));
        assertThat(page).contains(sent.get(2), sent.get(4));
        assertThat(new Browser(port).get("/public/reading?lang=en").body())
                .contains("/public/reading/bulletin?lang=en");
    }

    @Test
    void nobody_publishes_what_he_wrote_himself_not_even_past_the_program() throws Exception {
        var chief = signedIn(Role.BUREAU_CHIEF);
        var own = chief.post("/api/v1/pieces", "{\"kind\":\"PRESS\",\"title\":\"新闻\",\"body\":\"正文\"}");
        if (own.status() == 201) {
            var id = own.json().path("pieceId").asLong();
            assertThat(chief.post("/api/v1/pieces/" + id + "/publication", "{\"version\":0}")
                            .codes())
                    .contains("PIECE_SECOND_READER");
        }
        assertThatThrownBy(() -> db.execute("insert into publicity.piece (court_code, kind, title, body, state,"
                        + " written_by, written_by_name, written_at, published_by, published_by_name, published_at) values"
                        + " ('粤0825', 'PRESS', '甲', '乙', 'PUBLISHED', 7, '同一人', now(), 7, '同一人', now())"))
                .hasMessageContaining("piece_two_people");
    }

    private Browser signedIn(Role role) throws Exception {
        return Browser.signedIn(port, samples.person(COURT, role, 1).login(), Samples.PASSWORD);
    }
}
