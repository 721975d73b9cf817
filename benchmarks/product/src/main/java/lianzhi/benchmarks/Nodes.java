package lianzhi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import lianzhi.Lianzhi;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.nodes.CompleteNode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Cases filed, with all their nodes planned, and four nodes completed, each act in its own transaction with history and audit. */
public final class Nodes {
    private static final List<String> COURTS =
            List.of("粤0802", "粤0803", "粤0804", "粤0811", "粤0823", "粤0825", "粤0881", "粤0882", "粤0883", "粤0891");
    private static final int CLIENTS = 8;
    private static final int WARM_UPS = 3;
    private final FileCase fileCase;
    private final CompleteNode complete;
    private final List<Viewer> clerks = new ArrayList<>();
    private final List<Viewer> chiefs = new ArrayList<>();

    private Nodes(ConfigurableApplicationContext server) {
        fileCase = server.getBean(FileCase.class);
        complete = server.getBean(CompleteNode.class);
        var people = server.getBean(People.class);
        var seed = server.getBean(SeedPeople.class);
        for (int i = 0; i < COURTS.size(); i++) {
            var court = COURTS.get(i);
            seed.ensure(
                    List.of(
                            new NewPerson("b-filing-" + i, "测试立案", court, Set.of(Role.FILING_CLERK)),
                            new NewPerson("b-judge-" + i, "测试法官", court, Set.of(Role.JUDGE)),
                            new NewPerson("b-chief-" + i, "测试局长", court, Set.of(Role.BUREAU_CHIEF))),
                    "Measured-2026");
            clerks.add(people.findByLogin("b-filing-" + i).orElseThrow().asViewer());
            chiefs.add(people.findByLogin("b-chief-" + i).orElseThrow().asViewer());
        }
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]).resolve("data");
        int seconds = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + folder,
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            measure(server, folder, seconds, times);
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times)
            throws Exception {
        var database = server.getBean(DataSource.class);
        String url;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            url = Objects.requireNonNull(connection.getMetaData().getURL());
            statement.execute(Files.readString(Path.of(System.getProperty("lianzhi.benchmarks"), "bound.sql")));
        }
        var bound = new PgBench(
                url, Files.readString(folder.resolve("postgres.password")).strip());
        var nodes = new Nodes(server);
        var requests = new Requests(server);
        var flowable = new Flowable(database);
        Clients.perSecond(CLIENTS, seconds, nodes::oneCase);
        // the server compiles what is hot before anything counts, its peer too; and no table of the bound is empty
        for (int i = 0; i < WARM_UPS; i++) {
            Clients.perSecond(CLIENTS, seconds, nodes::oneCase);
            bound.perSecond(CLIENTS, seconds);
            Clients.perSecond(CLIENTS, seconds, client -> flowable.oneCase());
        }
        var product = new double[times];
        var floor = new double[times];
        var peer = new double[times];
        for (int i = 0; i < times; i++) {
            // what autovacuum does within a minute, for all three alike: plans made for empty tables are thrown away
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            var before = Processor.now(requests);
            product[i] = Clients.perSecond(CLIENTS, seconds, nodes::oneCase);
            var took = Processor.now(requests).since(before);
            System.out.printf("nodes processor a case: %s%n", took.each((int) (product[i] * seconds)));
            floor[i] = bound.perSecond(CLIENTS, seconds);
            peer[i] = Clients.perSecond(CLIENTS, seconds, client -> flowable.oneCase());
            System.out.printf(
                    "nodes clients=%d product=%.0f bound=%.0f flowable=%.0f cases/s%n",
                    CLIENTS, product[i], floor[i], peer[i]);
        }
        double p = Clients.median(product);
        double b = Clients.median(floor);
        double f = Clients.median(peer);
        System.out.printf("nodes flowable: ratio=%.1f product=%.0f peer=%.0f cases/s%n", p / f, p, f);
        System.out.printf("nodes ratio=%.2f product=%.0f bound=%.0f%n", p / b, p, b);
    }

    private void oneCase(int client) {
        int court = client % COURTS.size();
        var filed = fileCase.file(clerks.get(court), SampleApplication.next(), null);
        var chief = chiefs.get(court);
        for (String code : List.of("A04", "A06", "B05", "B09")) {
            complete.complete(chief, filed.id(), code, "已办理");
        }
    }
}
