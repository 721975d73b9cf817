package lianzhi.control;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.exchange.FolderLine;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Institution.Behaviour;
import lianzhi.simulator.Institution.Kind;
import lianzhi.simulator.Institution.Transport;
import lianzhi.simulator.agency.RegistryLink;
import lianzhi.simulator.agency.RunAgency;
import lianzhi.simulator.bank.AnswerQuery;
import lianzhi.simulator.bank.DecideAnswer;
import lianzhi.simulator.bank.ExecuteControl;
import lianzhi.simulator.bank.FolderLink;
import lianzhi.simulator.bank.PlanAnswer;
import lianzhi.simulator.bank.RunInstitution;
import lianzhi.simulator.bank.SftpFolder;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The simulator's bank of file mode and its land registry, as clients of the running server. */
@PlatformTest
class SimulatedPartnersTests extends ControlWalk {
    @Autowired
    Partners partners;

    @Autowired
    FolderLine folders;

    @Autowired
    Clock serverClock;

    @TempDir
    Path folder;

    private World world;
    private Institution here;

    @Test
    void a_simulated_bank_of_file_mode_is_asked_freezes_renews_and_releases_also_after_its_faults() throws Exception {
        register("B9997H2%010d".formatted(System.nanoTime() % 10_000_000_000L), Kind.BANK, Transport.FILE);
        try (var sftp = new SftpFolder("127.0.0.1", folders.port().orElseThrow(), here)) {
            var clock = Clock.fixed(serverClock.instant(), serverClock.getZone());
            var decide = new DecideAnswer(
                    new AnswerQuery(new SeedAccounts(1), clock), new ExecuteControl(clock, Duration.ZERO), clock);
            var bank = new RunInstitution(
                    here, world, new FolderLink(here.code(), sftp), decide, new PlanAnswer(1, clock), clock);
            on(Fault.GARBLED);
            ask(bank::round);
            freeze("100.00");
            on(Fault.BAD_RECEIPT);
            answered(bank::round, "FREEZE");
            order("renewals", "");
            on(Fault.DUPLICATE);
            answered(bank::round, "RENEW");
            order("releases", ",\"ground\":\"申请人申请解除\"");
            approve("RELEASE_CONTROL");
            on(Fault.FOREIGN);
            answered(bank::round, "RELEASE");
            assertThat(measure().path("state").asString()).isEqualTo("RELEASED");
        }
    }

    @Test
    void a_simulated_land_registry_is_asked_seals_and_releases_over_its_own_soap() throws Exception {
        register(null, Kind.REAL_ESTATE, Transport.REAL_ESTATE_SOAP);
        var link = new RegistryLink(URI.create("http://127.0.0.1:" + port), HttpClient.newHttpClient(), here);
        var registry = new RunAgency(here, world, link, 1, serverClock);
        on(Fault.GARBLED);
        ask(registry::round);
        freeze("100.00");
        on(Fault.FOREIGN);
        registry.round();
        answered(registry::round, "FREEZE");
        order("releases", ",\"ground\":\"申请人申请解除\"");
        approve("RELEASE_CONTROL");
        answered(registry::round, "RELEASE");
        assertThat(measure().path("state").asString()).isEqualTo("RELEASED");
    }

    private void register(String code, Kind kind, Transport transport) {
        var user = "played-" + System.nanoTime();
        here = new Institution(
                user, code == null ? user : code, user, user, kind, 1, new Behaviour(0, 0, 0, 100), transport);
        world = World.in(folder);
        var unused = partners.register(new NewPartner(
                code,
                user,
                "Played",
                PartnerKind.valueOf(kind.name()),
                lianzhi.exchange.Transport.valueOf(transport.name()),
                user,
                user,
                24));
        file = linked.file();
    }

    private void ask(Runnable round) throws Exception {
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        eventually(() -> {
            round.run();
            return judge.get(path("/assets")).json().path("total").asInt() > 0;
        });
        asset = judge.get(path("/assets"))
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();
    }

    private void answered(Runnable round, String kind) throws Exception {
        eventually(() -> {
            round.run();
            return act(kind).path("state").asString().equals("DONE");
        });
        eventually(() -> !act(kind).path("receiptAt").isMissingNode());
    }

    private void order(String act, String more) throws Exception {
        var id = "/api/v1/controls/" + measure().path("id").asLong() + "/" + act;
        assertThat(judge.post(id, "{\"version\":" + version() + more + "}").status())
                .isEqualTo(204);
    }

    private void on(Fault fault) {
        world.update(state -> state.faults().put(here.code(), new FaultOn(fault, 1, "", 0)));
    }
}
