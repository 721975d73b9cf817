package lianzhi.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import lianzhi.callers.Applications;
import lianzhi.callers.BankProgram;
import lianzhi.callers.Client;
import lianzhi.callers.KilledServer;
import lianzhi.callers.Patience;
import lianzhi.callers.PatientBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 of the server, and then of PostgreSQL with it, while an institution sends its answers. It sends again whatever
 * it was not told of; every answer is there once, and what it was told of before the fall is not lost.
 */
@Tag("trial")
class KillDuringFeedbackTests {
    private static final int CASES = 12;

    /** A request, and the account that is answered for it. */
    private record Asked(long caseId, String number, String account) {}

    @Test
    void answers_cut_short_by_kill_9_are_each_taken_once() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var court = new PatientBank();
                var server = new KilledServer(court.address())) {
            server.start();
            var asked = ask(server);
            var told = new ConcurrentSkipListSet<String>();
            var falls = 0;
            for (var postgresToo : List.of(false, true)) {
                sendUntilItFalls(server, asked, told, random.nextInt(120), postgresToo);
                falls++;
                var began = System.nanoTime();
                server.start();
                System.out.printf(
                        "back after %d ms%n",
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            }
            var before = List.copyOf(told);
            for (var one : asked) told.add(send(server, one));
            long violated = check(server, asked);
            System.out.printf(
                    "R1, R2, R3 kill -9 in the middle of feedback: injected=%d falls over %d answers, told before=%d,"
                            + " violated=%d seed=%d%n",
                    falls, asked.size(), before.size(), violated, seed);
            assertThat(violated).isZero();
        }
    }

    private static List<Asked> ask(KilledServer server) throws Exception {
        var judge = new Client("xs-judge", server.address());
        var filing = new Client("xs-filing", server.address());
        long judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var bank = new BankProgram(server.address(), "outside-bank", "outside-bank");
        var asked = new ArrayList<Asked>();
        for (var i = 0; i < CASES; i++) {
            var application =
                    Applications.loan("(2026)粤0803民初%d号".formatted(9400 + i), "测试缺" + (char) ('一' + i), id(i), judgeId);
            long id = filing.post("/cases", application).path("id").asLong();
            judge.post("/cases/" + id + "/queries", Map.of());
            var number = judge.get("/cases/" + id).path("number").asString();
            var request = Patience.until(
                            "request", () -> bank.pull("getXzcxList", "cxqq", number), list -> !list.isEmpty())
                    .getFirst()
                    .get("BDHM");
            bank.credentials(request);
            asked.add(new Asked(id, request, "62999800000%05d".formatted(i)));
        }
        return asked;
    }

    private static void sendUntilItFalls(
            KilledServer server, List<Asked> asked, ConcurrentSkipListSet<String> told, int after, boolean postgresToo)
            throws Exception {
        try (var lines = Executors.newFixedThreadPool(3)) {
            for (var one : asked) {
                var unused = lines.submit(() -> {
                    told.add(send(server, one));
                    return null;
                });
            }
            Thread.sleep(after);
            if (postgresToo) server.killDatabase();
            server.kill();
            lines.shutdown();
        }
    }

    /** The number, once the court has said that it has the answer. */
    private static String send(KilledServer server, Asked one) throws Exception {
        var bank = new BankProgram(server.address(), "outside-bank", "outside-bank");
        var said = bank.answer(
                "shfeedXzcxInfo",
                "zhxxList",
                "zhxx",
                Map.of(
                        "BDHM",
                        one.number(),
                        "CCXH",
                        "1",
                        "KHZH",
                        one.account(),
                        "CCLB",
                        "个人结算账户",
                        "ZHZT",
                        "正常",
                        "BZ",
                        "156",
                        "YE",
                        "100.00",
                        "KYYE",
                        "100.00"));
        if (!said.equals("success") && !said.contains("已经反馈")) throw new IOException(said);
        return one.number();
    }

    private static long check(KilledServer server, List<Asked> asked) {
        var judge = new Client("xs-judge", server.address());
        var violated = 0;
        for (var one : asked) {
            var found = judge.await("/cases/" + one.caseId() + "/assets", all -> mine(all) > 0);
            violated += Math.abs(mine(found) - 1);
            var told = judge.get("/cases/" + one.caseId() + "/timeline?size=200")
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("code").asString().equals("QUERY_ANSWERED")
                            && each.toString().contains("外联测试银行"))
                    .count();
            violated += (int) Math.abs(told - 1);
        }
        return violated;
    }

    private static int mine(JsonNode assets) {
        return (int) assets.path("items")
                .valueStream()
                .filter(asset -> asset.path("institution").asString().equals("外联测试银行"))
                .count();
    }

    /** A resident's number of the division that does not exist, with its check digit. */
    private static String id(int i) {
        var digits = "44999919900101%03d".formatted(300 + i);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var at = 0; at < 17; at++) sum += (digits.charAt(at) - '0') * weights[at];
        return digits + "10X98765432".charAt(sum % 11);
    }
}
