package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Every page that can be read, asked with the real numbers of a case: by those who may see it, and by those who may see a part. */
@PlatformTest
class EveryViewIsOnRecordTests {
    @LocalServerPort
    int port;

    @Autowired
    AskedRoutes routes;

    @Autowired
    Samples samples;

    @Autowired
    SecretCase secrets;

    @Autowired
    PersonTrail trail;

    private SecretCase.Secret secret;

    @BeforeEach
    void a_secret_case() throws Exception {
        secret = secrets.make(port);
    }

    @Test
    void whoever_reads_a_name_or_a_secret_of_a_case_is_on_record_with_it() throws Exception {
        var unseen = new TreeSet<String>();
        var seen = 0;
        for (var role : List.of(Role.JUDGE, Role.BUREAU_CHIEF, Role.FUND_ACCOUNTANT)) {
            var reader = reader(role);
            for (var route : routes.read()) {
                for (var address : AskedRoutes.addresses(route, secret)) {
                    var before = trail.entries(reader.id());
                    var answer = reader.browser().get(address);
                    if (answer.status() >= 300 || !tells(answer)) continue;
                    seen++;
                    if (trail.entries(reader.id()) == before && !trail.holds(reader.id(), route.seen())) {
                        unseen.add(role + " " + route.pattern());
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void the_accountant_reads_money_and_no_notes_papers_or_conduct() throws Exception {
        var words = secret.words().stream().filter(SecretCase::isNote).toList();
        assertThat(words).hasSize(5);
        assertThat(read(reader(Role.FUND_ACCOUNTANT), words, List.of("/api/v1/funds/plans/{id}/plan.pdf")))
                .isEmpty();
    }

    @Test
    void the_auditor_reads_the_trail_and_the_books_and_nothing_of_a_case() throws Exception {
        var read = read(reader(Role.AUDITOR), secret.words(), List.of("/api/v1/audit/", "/api/v1/funds/"));
        assertThat(read).isEmpty();
        assertThat(reader(Role.AUDITOR).browser().get("/api/v1/funds/held").status())
                .isEqualTo(403);
    }

    private List<String> read(Reader reader, List<String> words, List<String> allowed) throws Exception {
        var read = new TreeSet<String>();
        for (var route : routes.read()) {
            if (allowed.stream().anyMatch(route.pattern()::startsWith)) continue;
            for (var address : AskedRoutes.addresses(route, secret)) {
                var answer = reader.browser().get(address);
                words.stream().filter(answer.body()::contains).forEach(word -> read.add(route.pattern() + ": " + word));
                if (answer.status() < 300 && isPaper(answer) && route.names() && AskedRoutes.isOfTheCase(route)) {
                    read.add(route.pattern() + ": a paper");
                }
            }
        }
        return List.copyOf(read);
    }

    private record Reader(long id, Browser browser) {}

    private Reader reader(Role role) throws Exception {
        if (role == Role.JUDGE) {
            return new Reader(
                    trail.idOf(secret.judgeLogin()), Browser.signedIn(port, secret.judgeLogin(), Samples.PASSWORD));
        }
        var person = samples.person(SecretCase.COURT, role, 1);
        return new Reader(person.id(), Browser.signedIn(port, person.login(), Samples.PASSWORD));
    }

    /** A name, an identity number, or what was told of somebody; a paper holds them as a picture. */
    private boolean tells(Browser.Answer answer) {
        return isPaper(answer)
                || secret.words().stream()
                        .filter(word -> !word.equals(secret.number()))
                        .anyMatch(answer.body()::contains);
    }

    private static boolean isPaper(Browser.Answer answer) {
        return answer.raw()
                .headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/pdf"))
                .isPresent();
    }
}
