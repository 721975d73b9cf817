package lianzhi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.LprTenor;
import lianzhi.settings.Calendars;
import lianzhi.settings.Rates;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class AdministrationTests {
    private static final String PASSWORD = "Manage-Test-2026";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    Calendars calendars;

    @Autowired
    Rates rates;

    @Autowired
    DSLContext db;

    private Browser admin;

    @BeforeEach
    void an_administrator_is_signed_in() throws Exception {
        seed.ensure(
                List.of(
                        new NewPerson("adm-admin", "测试管理", "粤08", Set.of(Role.ADMINISTRATOR)),
                        new NewPerson("adm-judge", "测试法官", "粤0803", Set.of(Role.JUDGE))),
                PASSWORD);
        admin = Browser.signedIn(port, "adm-admin", PASSWORD);
    }

    @Test
    void a_person_is_entered_changed_locked_and_given_a_new_password() throws Exception {
        var login = "adm-" + System.nanoTime();
        var added = admin.post("/api/v1/people", """
            {"login":"%s","name":"测试新人","courtCode":"粤0804","roles":["CLERK"],"password":"First-Password-1"}\
            """.formatted(login));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var id = added.json().path("id").asLong();
        var changed = admin.put(
                "/api/v1/people/" + id,
                "{\"version\":1,\"name\":\"测试改名\",\"courtCode\":\"粤0811\",\"roles\":[\"JUDGE\",\"CLERK\"]}");
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(people.judges("粤0811")).extracting("id").contains(id);
        var stale = admin.put(
                "/api/v1/people/" + id,
                "{\"version\":1,\"name\":\"旧页\",\"courtCode\":\"粤0811\",\"roles\":[\"JUDGE\"]}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.codes()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(admin.put("/api/v1/people/" + id + "/active", "{\"version\":2,\"active\":false}")
                        .json()
                        .path("active")
                        .asBoolean())
                .isFalse();
        assertThat(people.judges("粤0811")).extracting("id").doesNotContain(id);
        assertThat(admin.put("/api/v1/people/" + id + "/password", "{\"password\":\"Second-Password-2\"}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/api/v1/people?text=" + login)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'login':'X"
                        + " Y','name':'a','courtCode':'粤0804','roles':['CLERK'],'password':'First-Password-1'}|LOGIN_FORM",
                "{'login':'xy-z','name':'"
                        + " ','courtCode':'粤99','roles':[],'password':'First-Password-1'}|NAME_FORM,COURT_UNKNOWN,ROLE_MISSING",
                "{'login':'xy-z','name':'a','courtCode':'粤0804','roles':['AUDITOR','JUDGE'],'password':'First-Password-1'}|AUDITOR_ALONE",
                "{'login':'xy-z','name':'a','courtCode':'粤0804','roles':['CLERK'],'password':'short'}|PASSWORD_LENGTH,PASSWORD_TOO_UNIFORM",
                "{'login':'adm-judge','name':'a','courtCode':'粤0804','roles':['CLERK'],'password':'First-Password-1'}|LOGIN_TAKEN",
                "{'login':'xy-z','name':'a','courtCode':'粤0804','roles':['KING'],'password':'First-Password-1'}|FIELD_FORMAT"
            })
    void a_wrong_entry_is_refused_with_every_reason(String entry, String codes) throws Exception {
        assertThat(admin.post("/api/v1/people", entry.replace('\'', '"')).codes())
                .isEqualTo(codes);
    }

    @Test
    void nobody_changes_his_own_roles_or_locks_himself() throws Exception {
        var me = people.findByLogin("adm-admin").orElseThrow();
        assertThat(admin.put(
                                "/api/v1/people/" + me.id(),
                                "{\"version\":1,\"name\":\"x\",\"courtCode\":\"粤08\",\"roles\":[\"JUDGE\"]}")
                        .codes())
                .isEqualTo("OWN_ACCOUNT");
        assertThat(admin.put("/api/v1/people/" + me.id() + "/active", "{\"version\":1,\"active\":false}")
                        .codes())
                .isEqualTo("OWN_ACCOUNT");
    }

    @ParameterizedTest(name = "a judge may not {0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/api/v1/people|",
                "GET|/api/v1/faults|",
                "POST|/api/v1/people|{'login':'xy-q','name':'a','courtCode':'粤0804','roles':['CLERK'],'password':'First-Password-1'}",
                "PUT|/api/v1/people/1/password|{'password':'First-Password-1'}",
                "PUT|/api/v1/settings/payout.collectDays|{'expected':'15','value':'20','reason':'x'}",
                "PUT|/api/v1/calendar/2027|{'days':[{'day':'2027-01-01','rest':true,'name':'元旦'}],'reason':'x'}",
                "POST|/api/v1/rates|{'kind':'LPR','from':'2026-06-20','rates':[{'tenor':'1y','percent':'3'},{'tenor':'5y','percent':'3.5'}],'source':'x','mark':'V','reason':'x'}"
            })
    void only_an_administrator_administers(String method, String path, String body) throws Exception {
        var judge = Browser.signedIn(port, "adm-judge", PASSWORD);
        var answer = judge.send(method, path, body == null ? null : body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.codes()).isEqualTo("POWER_MISSING");
    }

    @Test
    void a_setting_is_changed_on_the_record_and_is_in_force_at_once() throws Exception {
        var key = "oversight.withdrawShare";
        var before = settings.text(key);
        var value = before.equals("0.4") ? "0.5" : "0.4";
        var change = "{\"expected\":\"%s\",\"value\":\"%s\",\"reason\":\"试行\"}".formatted(before, value);
        var answer = admin.put("/api/v1/settings/" + key, change);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(settings.text(key)).isEqualTo(value);
        assertThat(admin.put("/api/v1/settings/" + key, change).codes()).isEqualTo("CHANGED_MEANWHILE");
        var changes = admin.get("/api/v1/settings/" + key + "/changes").json();
        assertThat(changes.get(0).path("reason").asString()).isEqualTo("试行");
        assertThat(changes.get(0).path("oldValue").asString()).isEqualTo(before);
        assertThat(admin.get("/api/v1/settings?changedOnly=true&text=" + key)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} may not be {1}")
    @CsvSource({
        "payout.collectDays, 6",
        "payout.collectDays, 10.5",
        "payout.collectDays, drei",
        "fee.base, NOTHING",
        "oversight.OV-M01.enabled, yes",
        "interest.benchmark.replacedByLprOn, 2019-02-30",
        "caseNumber.courtCodes, other.csv"
    })
    void a_setting_refuses_what_it_does_not_allow(String key, String value) throws Exception {
        var answer = admin.put(
                "/api/v1/settings/" + key,
                "{\"expected\":\"%s\",\"value\":\"%s\",\"reason\":\"x\"}".formatted(settings.text(key), value));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).isEqualTo("SETTING_VALUE_NOT_ALLOWED");
    }

    @Test
    void every_default_is_a_value_that_its_setting_allows() throws Exception {
        var all = admin.get("/api/v1/settings?size=1000").json();
        assertThat(all.path("total").asInt()).isGreaterThan(390);
        var check = new CheckDefaults();
        assertThat(all.path("items")
                        .valueStream()
                        .map(check::fault)
                        .filter(f -> !f.isEmpty())
                        .toList())
                .isEmpty();
    }

    @Test
    void the_notice_of_a_further_year_moves_due_days() throws Exception {
        assertThat(calendars.work().isWorkday(LocalDate.parse("2027-10-04"))).isTrue();
        var answer = admin.put("/api/v1/calendar/2027", """
            {"days":[{"day":"2027-10-04","rest":true,"name":"国庆节"},{"day":"2027-10-09","rest":false,"name":"国庆节"}],
             "reason":"国务院办公厅通知"}\
            """);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(calendars.work().isWorkday(LocalDate.parse("2027-10-04"))).isFalse();
        assertThat(calendars.work().isWorkday(LocalDate.parse("2027-10-09"))).isTrue();
        assertThat(admin.put(
                                "/api/v1/calendar/2031",
                                "{\"days\":[{\"day\":\"2031-10-01\",\"rest\":true,\"name\":\"x\"}],\"reason\":\"x\"}")
                        .codes())
                .isEqualTo("CALENDAR_YEAR_GAP");
    }

    @Test
    void a_further_month_of_the_lpr_is_used_at_once() throws Exception {
        var day = rates.tables().lastLpr().plusDays(1);
        var added = admin.post("/api/v1/rates", lpr(day, "2.95", false));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(rates.tables().lpr(LprTenor.ONE_YEAR).on(day).inPercent()).isEqualTo("2.95");
        var version = rates.tables().version();
        assertThat(added.json().path("version").asString()).isEqualTo(version).contains("#");

        assertThat(admin.post("/api/v1/rates", lpr(day, "2.96", false)).codes()).isEqualTo("RATE_THERE");
        assertThat(rates.tables().version()).isEqualTo(version);
        var corrected = admin.post("/api/v1/rates", lpr(day, "2.96", true)).json();
        assertThat(rates.tables().lpr(LprTenor.ONE_YEAR).on(day).inPercent()).isEqualTo("2.96");
        assertThat(rates.tables().version()).isNotEqualTo(version);
        assertThat(corrected
                        .path("entries")
                        .valueStream()
                        .filter(one -> one.path("from").asString().equals("" + day)
                                && one.path("tenor").asString().equals("1y"))
                        .map(one -> one.path("percent").asString()
                                + one.path("source").asString()))
                .containsExactly("2.9600公告", "2.9500公告");
        assertThat(db.fetchValue(
                        "select details ->> 'old' from audit.entry where act = 'RATE_CORRECTED' and subject = ?",
                        "lpr:" + day))
                .asString()
                .contains("一年期 2.95");
    }

    @Test
    void a_benchmark_rate_is_added_with_its_source_and_in_force_from_its_day() throws Exception {
        // entries stay, in the tests' database too: so late that no other test counts with it
        var day = LocalDate.of(2026, 1, 5);
        var added = admin.post("/api/v1/rates", rate("BENCHMARK", "" + day, "'le1y':'4.10'"));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        var series = rates.tables().benchmark(BenchmarkTenor.UP_TO_1_YEAR);
        assertThat(series.on(day).inPercent()).isEqualTo("4.1");
        assertThat(series.on(day.minusDays(1)).inPercent()).isEqualTo("4.35");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "LPR|2999-01-20|'1y':'3','5y':'3.5'|RATE_IN_FUTURE",
                "LPR|2026-01-21|'1y':'3'|RATE_TENORS",
                "LPR|2018-01-20|'1y':'3','5y':'3.5'|RATE_TENORS",
                "BENCHMARK|2016-01-01|'1y-3y':'4'|RATE_TENORS",
                "LPR|2026-01-21|'1y':'2.95555','5y':'3'|FIELD_INVALID"
            })
    void a_rate_that_cannot_be_is_refused(String kind, String from, String terms, String code) throws Exception {
        assertThat(admin.post("/api/v1/rates", rate(kind, from, terms)).codes()).isEqualTo(code);
    }

    @Test
    void the_database_keeps_every_entry_as_it_was() throws Exception {
        var day = rates.tables().lastLpr().plusDays(1);
        assertThat(admin.post("/api/v1/rates", lpr(day, "2.90", false)).status())
                .isEqualTo(200);
        for (var change : List.of("update settings.rate_entry set percent = 1", "delete from settings.rate_entry")) {
            assertThatThrownBy(() -> db.execute(change)).hasMessageContaining("A rate is never changed");
        }
    }

    private static String lpr(LocalDate day, String oneYear, boolean corrects) {
        var given = rate("LPR", "" + day, "'1y':'" + oneYear + "','5y':'3.45'");
        return corrects ? given.replace("\"mark\"", "\"corrects\":true,\"mark\"") : given;
    }

    private static String rate(String kind, String from, String terms) {
        var rates = terms.replaceAll("'([^']+)':'([^']+)'", "{'tenor':'$1','percent':'$2'}");
        return "{'kind':'%s','from':'%s','rates':[%s],'source':'公告','mark':'V','reason':'公布'}"
                .formatted(kind, from, rates)
                .replace('\'', '"');
    }
}
