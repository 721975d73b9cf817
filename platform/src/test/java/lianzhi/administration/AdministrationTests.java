package lianzhi.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.law.interest.LprTenor;
import lianzhi.settings.Calendars;
import lianzhi.settings.Rates;
import lianzhi.settings.Settings;
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
                "POST|/api/v1/rates/lpr|{'publishedOn':'2026-06-20','oneYear':'3','overFiveYears':'3.5','reason':'x'}"
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
        var day = rates.tables().lastLpr().plusMonths(1);
        var answer = admin.post(
                "/api/v1/rates/lpr",
                "{\"publishedOn\":\"%s\",\"oneYear\":\"2.95\",\"overFiveYears\":\"3.45\",\"reason\":\"公布\"}"
                        .formatted(day));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(rates.tables().lpr(LprTenor.ONE_YEAR).on(day).inPercent()).isEqualTo("2.95");
        assertThat(admin.post(
                                "/api/v1/rates/lpr",
                                "{\"publishedOn\":\"2026-12-20\",\"oneYear\":\"2.95555\",\"overFiveYears\":\"3\",\"reason\":\"x\"}")
                        .codes())
                .isEqualTo("FIELD_INVALID");
    }
}
