package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Every route of the server, as the route table names it, with the real numbers of things of the secret case, asked by every
 * role from another court, by a judge of the same court whose case it is not, by a linked unit, by a party of another case, by
 * nobody: no answer may hold a word of it, and nothing of it may be entered. Its own parties are asked for what is not theirs.
 */
@PlatformTest
class EveryRouteLeakTests {
    /** Settings, people, units, figures of whole courts, and what is published for everybody. */
    private static final List<String> OF_NO_CASE = List.of(
            "/api/v1/calendar/",
            "/api/v1/command/allocations/",
            "/api/v1/document-templates/",
            "/api/v1/funds/adjustments/",
            "/api/v1/funds/column-maps/",
            "/api/v1/funds/months/",
            "/api/v1/funds/statements/progress/",
            "/api/v1/partners/",
            "/api/v1/people/",
            "/api/v1/pieces/",
            "/api/v1/portal/papers/{code}",
            "/api/v1/portal/rewards/",
            "/api/v1/public/",
            "/api/v1/quarantine/",
            "/api/v1/reports/",
            "/api/v1/settings/",
            "/api/v1/units/",
            "/public/");

    @LocalServerPort
    int port;

    @Autowired
    AskedRoutes table;

    @Autowired
    Samples samples;

    @Autowired
    SecretCase secrets;

    @Autowired
    EnterAsUnit units;

    private SecretCase.Secret secret;

    @BeforeEach
    void a_secret_case() throws Exception {
        secret = secrets.make(port);
    }

    /** @param forbidden the words that this one may not read */
    private record Asker(String name, Browser browser, List<String> forbidden) {}

    @Test
    void no_route_tells_a_stranger_a_word_of_a_case() throws Exception {
        var routes = table.all();
        var leaks = new TreeSet<String>();
        var entered = new TreeSet<String>();
        var asked = 0;
        var askers = askers();
        for (var route : routes) {
            if (route.streams() || isAboutTheSessionItself(route)) continue;
            for (var asker : askers) {
                for (var address : AskedRoutes.addresses(route, secret)) {
                    var answer = asker.browser().send(route.method().name(), address, body(route));
                    asked++;
                    var at = asker.name() + " " + route.method() + " " + route.pattern();
                    asker.forbidden().stream()
                            .filter(answer.body()::contains)
                            .forEach(word -> leaks.add(at + ": " + word));
                    if (route.names()
                            && AskedRoutes.isOfTheCase(route)
                            && !isHisOwn(asker, route)
                            && answer.status() < 300) {
                        entered.add(at);
                    }
                }
            }
        }
        System.out.printf(
                "S1 EveryRouteLeakTests: %d routes x %d askers, %d requests, leaks %d, entered %d%n",
                routes.size(), askers.size(), asked, leaks.size(), entered.size());
        assertThat(leaks).isEmpty();
        assertThat(entered).isEmpty();
        assertThat(asked).isGreaterThan(1_000);
    }

    /** The words are really there for those who may see them: else the test above would prove nothing. */
    @Test
    void the_owner_of_the_case_sees_every_one_of_these_words() throws Exception {
        var owner = Browser.signedIn(port, secret.judgeLogin(), Samples.PASSWORD);
        var seen = new StringBuilder();
        for (var path : List.of(
                "", "/declarations", "/requests", "/coercion", "/sanctions", "/documents", "/timeline?size=200")) {
            seen.append(owner.get("/api/v1/cases/" + secret.caseId() + path).body());
        }
        seen.append(owner.get("/api/v1/cases/" + secret.caseId() + "?full=true").body());
        assertThat(secret.words())
                .allSatisfy(word -> assertThat(seen.toString()).contains(word));
    }

    private List<Asker> askers() throws Exception {
        var askers = new ArrayList<Asker>();
        for (var role : Role.values()) {
            // the command centre may see the whole city, the auditor the trail of it: that is no leak
            if (role == Role.COMMAND_CENTRE || role == Role.AUDITOR) continue;
            askers.add(stranger(role + " elsewhere", signedIn("粤0802", role, 1)));
        }
        askers.add(stranger("another judge here", signedIn(SecretCase.COURT, Role.JUDGE, secret.otherJudge())));
        askers.add(stranger("party of another case", secrets.partyOfAnotherCase(port)));
        askers.add(stranger("linked unit", units.enter(port)));
        askers.add(new Asker(
                "the debtor himself", secrets.partyOfTheCase(port, secret, SecretCase.DEBTOR), secret.fromDebtor()));
        askers.add(new Asker(
                "the applicant himself",
                secrets.partyOfTheCase(port, secret, SecretCase.APPLICANT),
                secret.fromApplicant()));
        askers.add(new Asker(
                "another debtor of the case",
                secrets.partyOfTheCase(port, secret, SecretCase.CODEBTOR),
                secret.fromCodebtor()));
        var nobody = new Browser(port);
        nobody.get("/api/v1/session");
        askers.add(stranger("nobody", nobody));
        return askers;
    }

    private Asker stranger(String name, Browser browser) {
        var words = new ArrayList<>(secret.words());
        words.add(secret.hidden());
        return new Asker(name, browser, List.copyOf(words));
    }

    /** What was served on the debtor is his to read. */
    private static boolean isHisOwn(Asker asker, Route route) {
        return asker.name().equals("the debtor himself") && route.pattern().startsWith("/api/v1/portal/papers/");
    }

    private Browser signedIn(String court, Role role, int no) throws Exception {
        return Browser.signedIn(port, samples.person(court, role, no).login(), Samples.PASSWORD);
    }

    private static boolean isAboutTheSessionItself(Route route) {
        return (route.pattern().endsWith("/session") || route.pattern().endsWith("/session/password"))
                && route.method() != RequestMethod.GET;
    }

    /** Whoever adds a route with a number puts such a thing into the secret case, or says here why none belongs to a case. */
    @Test
    void every_route_with_a_number_is_asked_with_a_real_one_unless_it_belongs_to_no_case() {
        var named = table.all().stream().filter(Route::names).toList();
        var real = named.stream().filter(AskedRoutes::isOfTheCase).toList();
        System.out.printf(
                "S1 EveryRouteLeakTests: %d of %d routes with a number are asked with a real one%n",
                real.size(), named.size());
        assertThat(named)
                .filteredOn(route -> !AskedRoutes.isOfTheCase(route))
                .filteredOn(route -> OF_NO_CASE.stream().noneMatch(route.pattern()::startsWith))
                .extracting(route -> route.method() + " " + route.pattern())
                .isEmpty();
        assertThat(SecretRows.allParts())
                .allSatisfy(part ->
                        assertThat(named).anyMatch(route -> route.pattern().contains(part)));
    }

    private String body(Route route) {
        return route.method() == RequestMethod.GET || route.method() == RequestMethod.DELETE
                ? null
                : "{\"caseId\":" + secret.caseId() + ",\"version\":0}";
    }
}
