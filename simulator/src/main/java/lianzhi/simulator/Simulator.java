package lianzhi.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lianzhi.simulator.agency.RunAgency;
import lianzhi.simulator.bank.AnswerQuery;
import lianzhi.simulator.bank.DecideAnswer;
import lianzhi.simulator.bank.ExecuteControl;
import lianzhi.simulator.bank.PlanAnswer;
import lianzhi.simulator.bank.RunInstitution;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.World;
import lianzhi.simulator.console.ServeConsole;
import lianzhi.simulator.courtbank.PayIn;
import lianzhi.simulator.courtbank.PayOut;
import lianzhi.simulator.courtbank.SettleMoney;
import lianzhi.simulator.unit.PlayedUnit;
import lianzhi.simulator.unit.RunUnit;

/** The process: plays every institution of its configuration and the court's bank until it is stopped. */
public final class Simulator implements AutoCloseable {
    private final HttpServer console;
    private final ScheduledExecutorService rounds;
    private final HttpClient http;

    private Simulator(HttpServer console, ScheduledExecutorService rounds, HttpClient http) {
        this.console = console;
        this.rounds = rounds;
        this.http = http;
    }

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var simulator = start(options, Clock.system(ZoneId.of("Asia/Shanghai")));
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
        System.out.println("Simulated institutions call " + options.platform()
                + "; console and court bank at http://127.0.0.1:" + simulator.port() + "/");
        if (options.isTied()) endWithParent();
    }

    /** The parent holds the other end of our input; when it dies, we end. */
    private static void endWithParent() throws IOException {
        var unused = System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    static Simulator start(Options options, Clock clock) throws IOException {
        var configuration = Configuration.read(options.config());
        var world = World.in(options.state());
        var institutions = configuration.institutions();
        OpenBook.open(
                world,
                options.books(),
                institutions.isEmpty() ? "" : institutions.getFirst().code());
        var bank = configuration.courtBank();
        var settle = new SettleMoney(world, clock);
        var console = new ServeConsole(
                        world,
                        institutions,
                        settle,
                        new PayOut(world, clock, span(bank.paymentDelaySeconds())),
                        new PayIn(world, clock),
                        clock)
                .start(options.port());
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
        var queries = new AnswerQuery(new SeedAccounts(options.seed()), clock);
        var controls = new ExecuteControl(clock, span(bank.inflowDelaySeconds()));
        var decide = new DecideAnswer(queries, controls, clock);
        var plan = new PlanAnswer(options.seed(), clock);
        var repeats = new ArrayList<Repeat>(List.of(new Repeat("court bank", 0.5, settle::settle)));
        for (var here : institutions) {
            if (!here.kind().isOfMoney()) {
                var agency =
                        new RunAgency(here, world, ReachCourt.registrar(options, http, here), options.seed(), clock);
                repeats.add(new Repeat(here.name(), here.pollSeconds(), agency::round));
                continue;
            }
            var run = new RunInstitution(here, world, ReachCourt.bank(options, http, here), decide, plan, clock);
            repeats.add(new Repeat(here.name(), here.pollSeconds(), run::round));
        }
        if (options.config() == null) {
            for (var unit : PlayedUnit.all()) {
                repeats.add(new Repeat(unit.nameZh(), 2, new RunUnit(options.platform(), unit, clock)::round));
            }
        }
        var rounds = Executors.newScheduledThreadPool(repeats.size());
        repeats.forEach(repeat -> repeat.start(rounds));
        return new Simulator(console, rounds, http);
    }

    int port() {
        return console.getAddress().getPort();
    }

    private static Duration span(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Something done again and again; a failure is told once, not every time. */
    private static final class Repeat {
        private final String name;
        private final double seconds;
        private final Runnable round;
        private String lastFailure = "";

        Repeat(String name, double seconds, Runnable round) {
            this.name = name;
            this.seconds = seconds;
            this.round = round;
        }

        void start(ScheduledExecutorService rounds) {
            var pause = Math.max(50, Math.round(seconds * 1000));
            var unused = rounds.scheduleWithFixedDelay(this::run, pause, pause, TimeUnit.MILLISECONDS);
        }

        private void run() {
            try {
                round.run();
                lastFailure = "";
            } catch (RuntimeException | Error fault) { // a thrown error would end the schedule without a word
                var failure = String.valueOf(fault);
                if (!failure.equals(lastFailure)) System.err.println(name + ": " + failure);
                lastFailure = failure;
            }
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        console.stop(0);
        http.shutdownNow();
    }
}
