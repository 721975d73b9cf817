package lianzhi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lianzhi.Lianzhi;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.demo.city.CityPlan;
import lianzhi.demo.city.Histories;
import lianzhi.demo.city.MakeCity;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import lianzhi.statistics.columns.CaseColumns;
import lianzhi.statistics.columns.CountAnew;
import lianzhi.statistics.columns.Sums;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The city's bulletin, the nation's rollup, and how fast a city is made. Times in milliseconds, the median counts. */
public final class City {
    private static final Viewer CENTRE = Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE));
    private static final Period YEAR = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 10, 31));
    private static final int WARM = 20;
    private final ConfigurableApplicationContext server;
    private final JdbcTemplate sql;
    private final Path work;
    private final int size;
    private final int times;

    private City(ConfigurableApplicationContext server, Path work, int size, int times) {
        this.server = server;
        this.sql = server.getBean(JdbcTemplate.class);
        this.work = work;
        this.size = size;
        this.times = times;
    }

    public static void main(String[] args) throws Exception {
        var work = Path.of(args[1]);
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + work.resolve("data"),
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var city = new City(server, work, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            switch (args[0]) {
                case "bulletin-city" -> city.bulletin();
                case "make-nation" -> city.makeNation();
                case "bulletin-nation" -> {
                    city.makeNation();
                    city.nation();
                }
                default -> city.load();
            }
        }
        System.exit(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private double median(int rounds, Work work) throws Exception {
        var took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            took[i] = milliseconds(work);
        }
        return Clients.median(took);
    }

    private void make(Histories histories) {
        new TransactionTemplate(server.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> new MakeCity(sql).handle(CityPlan.article(size, 0, histories)));
    }

    private static String script(String name) throws Exception {
        return Files.readString(Path.of(System.getProperty("lianzhi.benchmarks"), name));
    }

    private void bulletin() throws Exception {
        make(Histories.COUNTED);
        sql.execute("select statistics.fold()");
        sql.execute("vacuum analyze");
        var state = server.getBean(StateBulletin.class);
        var byHand = script("bulletin-city.sql");
        Work product = () -> state.handle(new Counts.Scope(CENTRE, null, null), YEAR);
        Work bound = () -> sql.queryForList(byHand);
        median(WARM, product);
        median(3, bound);
        double p = median(WARM * times, product);
        double b = median(3 * times, bound);
        System.out.printf(
                "bulletin-city cases=%d%n", sql.queryForObject("select count(*) from cases.case_file", Long.class));
        System.out.printf("bulletin-city ratio=%.2f product=%.1fms bound=%.1fms%n", p / b, p, b);
    }

    /** What takes long is made once, where a folder is kept. */
    private void makeNation() throws Exception {
        if (sql.queryForObject("select to_regclass('kase') is null", Boolean.class)) {
            sql.execute(script("bulletin-nation.sql")
                    .replace(":cases", Integer.toString(size))
                    .split("vacuum")[0]);
        }
        sql.execute("vacuum analyze statistics.rollup_month");
        sql.execute("vacuum analyze statistics.rollup_year");
        sql.execute("vacuum analyze kase");
        if (!Files.exists(work.resolve("kase.csv"))) {
            copyOut("copy kase to stdout csv", work.resolve("kase.csv"));
        }
    }

    private void nation() throws Exception {
        var rollup = script("bulletin-nation-rollup.sql");
        var scan = script("bulletin-nation-scan.sql");
        median(2, () -> sql.queryForList(rollup));
        median(1, () -> sql.queryForList(scan));
        double p = median(times, () -> sql.queryForList(rollup));
        double b = median(times, () -> sql.queryForList(scan));
        duck(anew());
        System.out.printf("bulletin-nation ratio=%.2f product=%.1fms bound=%.1fms%n", p / b, p, b);
    }

    /** The full recount of the product: the cases in columns, counted in one pass. */
    private double anew() throws Exception {
        var columns = new CaseColumns();
        double read = milliseconds(() -> {
            try (var connection = server.getBean(DataSource.class).getConnection()) {
                connection.setAutoCommit(false);
                try (var query = connection.createStatement()) {
                    query.setFetchSize(20_000);
                    var row = query.executeQuery(
                            "select 'N' || court, filed - date '1900-01-01', coalesce(closed - date '1900-01-01',"
                                    + " 65535), filed + 180 - date '1900-01-01', way = 'PERFORMED', target_fen, got_fen"
                                    + " from kase");
                    while (row.next()) {
                        columns.add(
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getBoolean(5),
                                row.getLong(6),
                                row.getLong(7));
                    }
                }
                connection.rollback();
            }
        });
        System.out.printf("bulletin-nation columns read in %.0fms%n", read);
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31));
        agree(CountAnew.of(columns, period));
        median(WARM, () -> CountAnew.of(columns, period));
        return median(WARM, () -> CountAnew.of(columns, period));
    }

    /** The two ways of counting answer alike before either is measured. */
    private void agree(Map<String, Sums> anew) throws Exception {
        for (var row : sql.queryForList(script("bulletin-nation-scan.sql"))) {
            var sums = anew.get("N" + row.get("court"));
            var told = List.of(
                    sums.opened(),
                    sums.closed(),
                    sums.inTime(),
                    sums.performed(),
                    sums.claimed(),
                    sums.recovered(),
                    sums.days(),
                    sums.pending());
            var scanned = Stream.of("new", "closed", "in_time", "performed", "target", "got", "days", "pending")
                    .map(name -> row.get(name) == null ? 0L : ((Number) row.get(name)).longValue())
                    .toList();
            if (!told.equals(scanned)) {
                throw new IllegalStateException(row.get("court") + ": " + told + " is " + scanned);
            }
        }
    }

    private void duck(double recount) throws Exception {
        var csv = work.resolve("kase.csv");
        var folder = Path.of(System.getProperty("lianzhi.benchmarks"));
        var process = new ProcessBuilder(
                        "python3",
                        folder.resolve("nation.py").toString(),
                        csv.toString(),
                        folder.resolve("bulletin-nation-scan.sql").toString(),
                        Integer.toString(times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        if (said.isEmpty()) {
            System.out.println("bulletin-nation recount: DuckDB is not there, not compared");
        } else {
            double duck = Double.parseDouble(said);
            System.out.printf(
                    "bulletin-nation recount ratio=%.2f product=%.1fms duckdb=%.1fms%n", recount / duck, recount, duck);
        }
    }

    private void copyOut(String copy, Path to) throws Exception {
        try (var connection = server.getBean(DataSource.class).getConnection();
                var out = Files.newOutputStream(to)) {
            connection.unwrap(org.postgresql.PGConnection.class).getCopyAPI().copyOut(copy, out);
        }
    }

    private void load() throws Exception {
        double made = milliseconds(() -> make(Histories.WHOLE));
        var tables = new String[] {
            "cases.case_file",
            "cases.case_party",
            "cases.obligation",
            "cases.interest_term",
            "cases.payment",
            "cases.node",
            "cases.event",
            "statistics.entry",
            "statistics.rollup",
            "statistics.rollup_month",
            "statistics.rollup_year",
            "exchange.partner",
            "exchange.papers",
            "exchange.item",
            "inquiry.round",
            "inquiry.request",
            "inquiry.asset",
            "inquiry.sighting",
            "control.measure",
            "control.act",
            "funds.statement",
            "funds.bank_line",
            "funds.receipt",
            "funds.payee_account",
            "funds.account",
            "funds.posting",
            "funds.allocation",
            "funds.payout",
            "funds.payout_part",
            "funds.day_close",
            "funds.month_close"
        };
        for (var table : tables) {
            var rows = table.equals(CityPostings.TABLE)
                    ? CityPostings.ROWS
                    : "select " + columns(table) + " from " + table;
            copyOut("copy (" + rows + ") to stdout", work.resolve(table));
        }
        empty(tables);
        double copied = milliseconds(() -> {
            try (var connection = server.getBean(DataSource.class).getConnection()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("set local lianzhi.entries = 'loaded'");
                var copy = connection.unwrap(org.postgresql.PGConnection.class).getCopyAPI();
                for (var table : tables) {
                    try (var in = Files.newInputStream(work.resolve(table))) {
                        var into = table.equals(CityPostings.TABLE)
                                ? CityPostings.INTO
                                : table + " (" + columns(table) + ")";
                        copy.copyIn("copy " + into + " from stdin", in);
                    }
                }
                connection.commit();
            }
        });
        System.out.printf("city-load ratio=%.2f product=%.0fms bound=%.0fms%n", copied / made, made, copied);
    }

    /** The books refuse to be emptied; here, and only here, they are told to. */
    private void empty(String[] tables) {
        var books = Stream.concat(
                        Stream.of("funds.long_entry", "funds.reversal", "funds.balance", "funds.seal"),
                        Stream.of(tables).filter(table -> table.startsWith("funds.")))
                .toList();
        books.forEach(table -> sql.execute("alter table " + table + " disable trigger user"));
        sql.execute(
                "truncate " + String.join(", ", tables) + ", " + String.join(", ", books.subList(0, 4)) + " cascade");
        books.forEach(table -> sql.execute("alter table " + table + " enable trigger user"));
    }

    /** Without those that the database makes itself. */
    private String columns(String table) {
        return Objects.requireNonNull(sql.queryForObject(
                "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid ="
                        + " ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
                String.class,
                table));
    }
}
