package lianzhi.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import lianzhi.Lianzhi;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.units.RegisterUnit;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.cases.filing.FileCase;
import lianzhi.publicity.notices.TellParties;
import lianzhi.sanctions.batch.ProposeBatch;
import lianzhi.sanctions.batch.RunBatches;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One batch from its proposal to the last queued message; then the rows that it wrote once more, set-based. */
public final class SanctionBulk {
    private static final String COURT = "粤0803";
    /** So many batches of so many persons before the one that counts: a server that has been running. */
    private static final int WARM_UP = 8;

    private static final int FIRST = 2_500;
    private final ConfigurableApplicationContext server;
    private final DSLContext db;

    private SanctionBulk(ConfigurableApplicationContext server) {
        this.server = server;
        this.db = server.getBean(DSLContext.class);
    }

    public static void main(String[] args) throws Exception {
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + Path.of(args[0]).resolve("data"),
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            new SanctionBulk(server).measure(Integer.parseInt(args[1]));
        }
        System.exit(0);
    }

    private void measure(int persons) {
        var judge = prepare(persons + WARM_UP * FIRST);
        for (int i = 0; i < WARM_UP; i++) {
            list(judge, FIRST);
        }
        tell();
        db.execute("analyze");
        var rows = new SameRows(db);
        var seconds = list(judge, persons);
        var bound = rows.again();
        System.out.printf("sanction-bulk rows=%d bound=%.1fs%n", rows.count(), bound);
        System.out.printf(
                "sanction-bulk ratio=%.2f product=%.0f/s bound=%.0f/s%n",
                bound / seconds, persons / seconds, persons / bound);
    }

    /** @return seconds from the proposal to the last message */
    private double list(Viewer judge, int persons) {
        var propose = server.getBean(ProposeBatch.class);
        var begun = System.nanoTime();
        var candidates = propose.candidates(judge, List.of("DC4"));
        var batch = propose.handle(
                judge,
                new ProposeBatch.Input(
                        "测试批次",
                        List.of("DC4"),
                        "经催告仍不报告财产",
                        null,
                        Map.of("DE7", false),
                        candidates.stream()
                                .limit(persons)
                                .map(one -> one.casePartyId())
                                .toList()));
        server.getBean(RunBatches.class).run();
        var checked = System.nanoTime();
        sign(batch);
        server.getBean(RunBatches.class).run();
        var listed = System.nanoTime();
        tell();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var done = db.fetchCount(
                db.selectOne().from("sanctions.batch_person").where("batch_id = {0} and state = 'LISTED'", batch));
        if (done != persons) throw new IllegalStateException("Listed " + done + " of " + persons);
        System.out.printf(
                "sanction-bulk persons=%d checked=%.1fs listed=%.1fs told=%.1fs%n",
                persons, (checked - begun) / 1e9, (listed - checked) / 1e9, seconds - (listed - begun) / 1e9);
        return seconds;
    }

    private void tell() {
        while (server.getBean(TellParties.class).handle() > 0) {
            // until all messages are queued
        }
    }

    private void sign(long batch) {
        var president = viewer("b-president");
        var waiting =
                db.fetchSingle("select id, version from cases.approval where subject = {0}", "sanction-batch:" + batch);
        server.getBean(DecideApproval.class)
                .decide(president, waiting.get(0, Long.class), true, null, waiting.get(1, Integer.class));
        while (!db.fetchSingle("select state from sanctions.batch where id = {0}", batch)
                .get(0, String.class)
                .equals("SIGNED")) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Cases of one judge whose debtor was notified and let the time to declare pass; units that will get orders. */
    private Viewer prepare(int persons) {
        server.getBean(SeedPeople.class)
                .ensure(
                        List.of(
                                new NewPerson("b-filing", "测试立案", COURT, Set.of(Role.FILING_CLERK)),
                                new NewPerson("b-judge", "测试法官", COURT, Set.of(Role.JUDGE)),
                                new NewPerson("b-president", "测试院长", COURT, Set.of(Role.PRESIDENT))),
                        "Measured-2026");
        for (var kind : List.of(UnitKind.NAME_LIST, UnitKind.RAILWAY)) {
            server.getBean(RegisterUnit.class)
                    .handle(
                            null,
                            new RegisterUnit.Input(
                                    "b-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    "测试单位",
                                    "Test unit",
                                    kind,
                                    24,
                                    "Measured-2026-unit"));
        }
        var clerk = viewer("b-filing");
        var file = server.getBean(FileCase.class);
        var events = server.getBean(CaseEvents.class);
        var transaction = server.getBean(TransactionTemplate.class);
        IntStream.range(0, persons).parallel().forEach(i -> {
            var id = file.file(clerk, SampleApplication.next(), null).id();
            transaction.executeWithoutResult(status -> {
                events.happened(id, "NOTICE_SERVED", Instant.now(), null, Map.of());
                events.happened(id, "REPORT_DEFAULTED", Instant.now(), null, Map.of("defaultCode", "REFUSED"));
            });
        });
        return viewer("b-judge");
    }

    private Viewer viewer(String login) {
        return server.getBean(People.class).findByLogin(login).orElseThrow().asViewer();
    }
}
