package lianzhi.demo.city;

import java.time.Duration;
import java.util.Objects;
import lianzhi.operations.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 造大城: a hundred thousand, a million, ten million cases for load, as many times the article's year. Made piece by piece,
 * each in a transaction of its own, so that memory stays that of a piece; one that was stopped goes on where it stopped.
 */
@Component
@Profile("demo")
public class MakeLoad {
    private static final Logger LOG = LoggerFactory.getLogger(MakeLoad.class);
    private static final String LOAD = "load";
    /** Copies in a piece: seventy thousand cases. */
    private static final int PIECE = 4;

    private final JdbcTemplate sql;
    private final CityScripts scripts;
    private final TransactionTemplate transaction;
    private final DataFolder folder;
    private final boolean ownDisk;

    public MakeLoad(
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            DataFolder folder,
            @Value("${spring.datasource.url:}") String elsewhere) {
        this.sql = sql;
        this.scripts = new CityScripts(sql);
        this.transaction = new TransactionTemplate(transactions);
        this.folder = folder;
        this.ownDisk = elsewhere.isEmpty();
    }

    /** @throws DiskIsTooSmall before anything is made */
    public void handle(long cases, Histories histories) {
        int copies = Math.toIntExact((cases + CityPlan.CASES - 1) / CityPlan.CASES);
        int made = Math.min(copies, made());
        askTheDisk((long) (copies - made) * CityPlan.CASES, histories);
        long start = System.nanoTime();
        for (int before = made; before < copies; before += PIECE) {
            piece(CityPlan.article(Math.min(PIECE, copies - before), before, histories));
            tell(Math.min(copies, before + PIECE), copies, made, start);
        }
        transaction.executeWithoutResult(status -> scripts.finish(CityPlan.article(copies, 0, histories)));
        sql.execute("analyze");
    }

    private void piece(CityPlan plan) {
        transaction.executeWithoutResult(status -> {
            scripts.fill(plan);
            sql.update(
                    "insert into statistics.piece_loaded (load, before, cases) values (?, ?, ?)",
                    LOAD,
                    plan.before(),
                    plan.copies() * CityPlan.CASES);
        });
    }

    private int made() {
        return Objects.requireNonNull(sql.queryForObject(
                                "select coalesce(sum(cases), 0) from statistics.piece_loaded where load = ?",
                                Long.class,
                                LOAD))
                        .intValue()
                / CityPlan.CASES;
    }

    private void askTheDisk(long cases, Histories histories) {
        long needed = histories.bytes(cases);
        long free = folder.path().toFile().getUsableSpace();
        LOG.info(
                "{} cases with {} histories need {} MB on the disk of the database; {}",
                cases,
                histories.setting(),
                DiskIsTooSmall.mb(needed),
                ownDisk ? DiskIsTooSmall.mb(free) + " MB are free" : "it is another machine's, look there");
        if (ownDisk && needed > free) {
            throw new DiskIsTooSmall(cases, histories, needed, free);
        }
    }

    private static void tell(int done, int copies, int made, long start) {
        var took = Duration.ofNanos(System.nanoTime() - start);
        double rate = (double) (done - made) * CityPlan.CASES / Math.max(1, took.toMillis()) * 1000;
        LOG.info(
                "Cases made: {} of {}, {} a second, {} minutes to go",
                done * CityPlan.CASES,
                copies * CityPlan.CASES,
                Math.round(rate),
                Math.round((copies - done) * CityPlan.CASES / rate / 60));
    }
}
