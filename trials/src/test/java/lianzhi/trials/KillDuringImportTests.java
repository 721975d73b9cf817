package lianzhi.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lianzhi.callers.Client;
import lianzhi.callers.KilledServer;
import lianzhi.callers.Patience;
import lianzhi.callers.PatientBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 in the middle of a long statement, in turn of every process of PostgreSQL and of the server: it is here whole or
 * not at all, and once when it is handed in again. {@code -Dlianzhi.faults=full} does so in 50 rounds.
 */
@Tag("trial")
class KillDuringImportTests {
    private static final int ROUNDS = "full".equals(System.getProperty("lianzhi.faults")) ? 50 : 2;
    private static final int LINES = 40_000;
    private static final int BAD = 3;
    private static final int GOOD = LINES - BAD;

    @Test
    void a_statement_cut_short_by_kill_9_is_here_whole_or_not_at_all_and_once_when_handed_in_again() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var bank = new PatientBank();
                var server = new KilledServer(bank.address())) {
            server.start();
            int before = unmatched(accountant(server));
            isAllNew(handIn(server, file(seed + "-first")));
            long begun = System.nanoTime();
            isAllNew(handIn(server, file(seed + "-second")));
            long took = System.nanoTime() - begun;
            int whole = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var file = file(seed + "-" + round);
                cutShort(server, file, random.nextLong(took), round % 2 == 0);
                var again = handIn(server, file);
                if (again.path("duplicates").asInt() == 0) {
                    isAllNew(again);
                } else {
                    whole++;
                    assertThat(again.path("duplicates").asInt()).isEqualTo(GOOD);
                    assertThat(again.path("accepted").asInt()).isZero();
                }
            }
            System.out.printf(
                    "R1, R2 kill -9 amid an import: seed=%d injected=%d lines=%d wholeBefore=%d notAtAll=%d inPart=0%n",
                    seed, ROUNDS, LINES, whole, ROUNDS - whole);
            assertThat(unmatched(accountant(server))).isEqualTo(before + (ROUNDS + 2) * GOOD);
            assertThat(accountant(server)
                            .get("/funds/books/verify")
                            .path("isWhole")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void cutShort(KilledServer server, byte[] file, long nanos, boolean isDatabase) throws Exception {
        var accountant = accountant(server);
        var upload = CompletableFuture.supplyAsync(() -> accountant.upload("/funds/statements", "bank.csv", file));
        try {
            upload.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException amidIt) {
            // the moment to kill
        } catch (ExecutionException failed) {
            throw new IllegalStateException("It failed before anything was killed", failed);
        }
        if (isDatabase) {
            server.killDatabase();
            Patience.until("an answer", server::isAnswering, answers -> answers);
        } else {
            server.kill();
            server.start();
        }
    }

    private static JsonNode handIn(KilledServer server, byte[] file) {
        var imported = accountant(server).upload("/funds/statements", "bank.csv", file);
        assertThat(imported.path("refused").asInt()).isEqualTo(BAD);
        return imported;
    }

    private static void isAllNew(JsonNode imported) {
        assertThat(imported.path("accepted").asInt()).isEqualTo(GOOD);
        assertThat(imported.path("duplicates").asInt()).isZero();
    }

    private static Client accountant(KilledServer server) {
        return new Client("xs-funds", server.address());
    }

    private static int unmatched(Client accountant) {
        return accountant.get("/funds/unmatched?size=1").path("total").asInt();
    }

    private static byte[] file(String run) {
        var csv = new StringBuilder("流水号,交易日期,收支,金额,对方户名,附言\n");
        for (int line = 1; line <= LINES; line++) {
            csv.append("K%s-%d,2026-03-02,收,%s,测试无人认领,还款%n".formatted(run, line, line <= BAD ? "1.001" : "1.00"));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
