package lianzhi.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lianzhi.Lianzhi;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.demo.city.Histories;
import lianzhi.demo.city.MakeLoad;
import lianzhi.operations.DataFolder;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import lianzhi.statistics.upkeep.Entries;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Cases for load: how fast they are made, what they take on the disk, and the bulletin over them, checked by a full recount. */
public final class CityScale {
    private static final int READS = 20;

    private CityScale() {}

    /** @param args the data folder, how many cases, which histories */
    public static void main(String[] args) {
        var histories = Histories.valueOf(args[2].toUpperCase(Locale.ROOT));
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + Path.of(args[0]),
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn",
                "--logging.level.lianzhi.demo.city=info")) {
            var sql = server.getBean(JdbcTemplate.class);
            long before = cases(sql);
            long empty = size(sql);
            double made = milliseconds(() -> new MakeLoad(
                            sql, server.getBean(PlatformTransactionManager.class), server.getBean(DataFolder.class), "")
                    .handle(Long.parseLong(args[1]), histories));
            long cases = cases(sql);
            long added = cases - before;
            long bytes = size(sql) - empty;
            sql.execute("vacuum");
            var state = server.getBean(StateBulletin.class);
            var year = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 10, 31));
            var city = new Counts.Scope(Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE)), null, null);
            var took = new double[READS];
            for (int i = 0; i < READS; i++) {
                took[i] = milliseconds(() -> state.handle(city, year));
            }
            state.handle(city, year).total().figures().stream()
                    .limit(12)
                    .forEach(one -> System.out.println(
                            one.indicator() + " " + one.value() + " " + Objects.toString(one.change(), "")));
            double recount = milliseconds(() -> {
                var differences = server.getBean(Entries.class).differences();
                if (!differences.isEmpty()) {
                    throw new IllegalStateException("The recount differs: " + differences);
                }
            });
            System.out.printf("city-scale recount agrees, %.0f ms%n", recount);
            System.out.printf(
                    "city-scale cases=%d, added=%d histories=%s made=%.0fs rate=%.0f/s bytes=%d a case, %d MB"
                            + " bulletin=%.1fms%n",
                    cases,
                    added,
                    args[2],
                    made / 1000,
                    added / made * 1000,
                    bytes / Math.max(1, added),
                    bytes / 1_000_000,
                    Clients.median(took));
        }
        System.exit(0);
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long cases(JdbcTemplate sql) {
        return Objects.requireNonNull(sql.queryForObject("select count(*) from cases.case_file", Long.class));
    }

    private static long size(JdbcTemplate sql) {
        return Objects.requireNonNull(sql.queryForObject("select pg_database_size(current_database())", Long.class));
    }
}
