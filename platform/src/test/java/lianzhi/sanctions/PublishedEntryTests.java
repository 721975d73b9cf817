package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.store.PublicStore;
import lianzhi.sanctions.ListedCase.Listed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All that the law wants published of an entry is on its page, and nothing that must not be. */
@PlatformTest
class PublishedEntryTests {
    private static final AtomicInteger FROM = new AtomicInteger(30);

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    DSLContext db;

    @Autowired
    PublicStore store;

    @Autowired
    Clock clock;

    private Listed one;
    private Browser judge;
    private Browser reader;

    @BeforeEach
    void a_debtor() throws Exception {
        one = listed.file(Samples.loan(Samples.man("测试甲"), Samples.man("测试公<布")));
        judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        // an address of its own: the throttle counts by it
        reader = new Browser(port, "127.0.0." + FROM.incrementAndGet());
    }

    private Browser.Answer propose(String conduct) throws Exception {
        return judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + one.debtor() + ",\"items\":[\"DC1\"],\"conduct\":\""
                        + conduct + "\",\"evidence\":{\"DC1\":\"流水\"},"
                        + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}}");
    }

    private long list() throws Exception {
        var asked = propose("隐瞒<i>收入</i>，拒不履行");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        var of = "/api/v1/cases/" + one.id().value() + "/sanctions";
        eventually(() -> judge.get(of).body().contains("publishedAt"));
        return db.fetchSingle(
                        "select id from shared.public_sanction where case_id = {0} and family = 'LIST'",
                        one.id().value())
                .get(0, Long.class);
    }

    private String mark() {
        return PublicEntry.mark(store.person(one.debtorId()));
    }

    @Test
    void a_sentence_with_personal_data_is_not_proposed() throws Exception {
        var refused = propose("本人" + one.debtorId() + "，电话13900000012，住测试路8号");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("reasons"))
                .extracting(reason -> reason.path("facts").path("kind").asString())
                .containsExactlyInAnyOrder("ID_NUMBER", "PHONE", "ADDRESS");
        assertThat(refused.body()).contains("失信规定第6条");
    }

    @Test
    void the_page_of_an_entry_has_every_field_and_no_whole_number_and_no_birthday() throws Exception {
        var id = list();
        var address = "/api/v1/public/entries/" + id + "?person=" + mark();
        var entry = reader.get(address);
        assertThat(entry.status()).as(entry.body()).isEqualTo(200);
        var said = entry.json();
        var born = LocalDate.parse(one.debtorId().substring(6, 14), java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(said.path("age").asInt())
                .isEqualTo(Period.between(born, LocalDate.now(clock)).getYears());
        assertThat(said.path("sex").path("en").asString())
                .isEqualTo((one.debtorId().charAt(16) - '0') % 2 == 1 ? "male" : "female");
        assertThat(said.path("obligation").asString()).isEqualTo("借款本金100,000.00元");
        assertThat(said.path("performed").path("zh").asString()).isEqualTo("全部未履行");
        assertThat(said.path("grounds").get(0).path("zh").asString()).isEqualTo("有履行能力而拒不履行");
        assertThat(said.path("titleIssuer").asString()).isEqualTo("湛江市霞山区人民法院");
        assertThat(said.path("titleNumber").asString()).startsWith("(2025)粤0803民初");
        assertThat(said.path("caseNumber").asString()).isEqualTo(one.number());
        assertThat(said.path("filedOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(said.path("court").asString()).isEqualTo(ListedCase.COURT);
        var page = reader.get("/public/entries/" + id + "?person=" + mark()).body();
        assertThat(page).contains("测试公&lt;布", "性别", "年龄", "生效文书确定的义务", "履行情况", "执行依据制作单位", "立案时间", "隐瞒&lt;i&gt;收入");
        assertThat(reader.get("/public/entries/" + id + "?lang=en&person=" + mark())
                        .body())
                .contains("Obligation", "Nothing performed", "Able but refuses");
        for (var text : new String[] {entry.body(), page}) {
            assertThat(text).doesNotContain(one.debtorId(), one.debtorId().substring(6, 14), born.toString());
        }
        assertThat(page).doesNotContain("<i>收入");
    }

    @Test
    void what_was_written_before_is_masked_when_it_is_shown() throws Exception {
        var id = list();
        db.execute(
                "update sanctions.sanction set conduct = {0} where id = {1}",
                "把钱转到卡6222000000001234，电话13900000012", id);
        var shown =
                reader.get("/api/v1/public/entries/" + id + "?person=" + mark()).body();
        assertThat(shown).contains("把钱转到卡****************").doesNotContain("6222000000001234", "13900000012");
    }

    @Test
    void by_counting_upwards_nobody_gets_an_entry_and_who_paid_is_gone() throws Exception {
        var id = list();
        assertThat(reader.get("/api/v1/public/entries/" + id + "?person=zzzzz").status())
                .isEqualTo(404);
        assertThat(reader.get("/public/entries/" + id).status()).isEqualTo(404);
        listed.pay(one.id());
        eventually(() -> db.fetch("select 1 from shared.public_sanction where id = {0}", id)
                .isEmpty());
        assertThat(reader.get("/public/entries/" + id + "?person=" + mark()).status())
                .isEqualTo(404);
    }

    /** Cut number, sex and age leave some ten thousand numbers: a mark that everybody can reckon would tell which one it is. */
    @Test
    void the_mark_of_a_person_cannot_be_reckoned_from_the_number() throws Exception {
        var id = list();
        assertThat(reader.get("/api/v1/public/entries/" + id + "?person=" + mark())
                        .status())
                .isEqualTo(200);
        var bare = MessageDigest.getInstance("SHA-256").digest(one.debtorId().getBytes(StandardCharsets.UTF_8));
        assertThat(mark()).isNotEqualTo(PublicEntry.mark(ByteBuffer.wrap(bare).getLong()));
    }
}
