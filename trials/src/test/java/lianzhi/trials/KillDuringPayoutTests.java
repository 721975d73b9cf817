package lianzhi.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import lianzhi.callers.KilledServer;
import lianzhi.callers.Patience;
import lianzhi.callers.PatientBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * kill -9 in the middle of payouts: three times of every process of PostgreSQL, which the server starts again by itself,
 * then of the server. None is lost, none is paid twice, and the books are whole. {@code -Dlianzhi.faults=full} does so in
 * 25 rounds.
 */
@Tag("trial")
class KillDuringPayoutTests {
    private static final int ROUNDS = "full".equals(System.getProperty("lianzhi.faults")) ? 25 : 1;
    private static final int PAYOUTS = 20;
    private static final int KILLS = 4;

    @Test
    void twenty_payouts_cut_short_by_kill_9_are_each_paid_once() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var bank = new PatientBank();
                var server = new KilledServer(bank.address())) {
            server.start();
            var judge = new Client("xs-judge", server.address());
            long id = caseWithMoney(bank, server, judge);
            var before = new BigDecimal(
                    judge.get("/cases/" + id + "/money").path("free").asString());
            double healed = 0;
            var money = judge.get("/cases/" + id + "/money");
            for (int round = 0; round < ROUNDS; round++) {
                int ordersBefore = bank.orders();
                propose(server, new Client("xs-judge", server.address()), id, round);
                healed = Math.max(healed, killAmidst(bank, server, random, ordersBefore));
                int paid = (round + 1) * PAYOUTS;
                money = new Client("xs-judge", server.address())
                        .await("/cases/" + id + "/money", all -> confirmed(all) == paid);
            }
            System.out.printf(
                    "R1, R2 kill -9: seed=%d injected=%d payouts=%d secondsToHeal=%.1f ordersInAll=%d paid=%d linesOut=%d%n",
                    seed, ROUNDS * KILLS, ROUNDS * PAYOUTS, healed, bank.orders(), bank.paid(), bank.linesOut());
            assertThat(bank.paid()).isEqualTo(ROUNDS * PAYOUTS);
            assertThat(bank.linesOut()).isEqualTo(ROUNDS * PAYOUTS);
            assertThat(new BigDecimal(money.path("free").asString()))
                    .isEqualByComparingTo(before.subtract(BigDecimal.valueOf((long) ROUNDS * PAYOUTS)));
            assertThat(new Client("xs-funds", server.address())
                            .get("/funds/books/verify")
                            .path("isWhole")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** At several moments of the same run: of the database, and at the last of the server itself; seconds until it healed. */
    private static double killAmidst(PatientBank bank, KilledServer server, Random random, int ordersBefore)
            throws Exception {
        var moments =
                random.ints(1, PAYOUTS - 2).distinct().limit(KILLS).sorted().toArray();
        double healed = 0;
        for (int nth = 0; nth < KILLS - 1; nth++) {
            int moment = ordersBefore + moments[nth];
            Patience.until("orders at the bank", bank::orders, orders -> orders >= moment);
            Patience.until("a database to kill", server::hasDatabase, is -> is);
            server.killDatabase();
            long begun = System.nanoTime();
            Patience.until("an answer", server::isAnswering, answers -> answers);
            healed = Math.max(healed, (System.nanoTime() - begun) / 1e9);
        }
        int last = ordersBefore + moments[KILLS - 1];
        Patience.until("orders at the bank", bank::orders, orders -> orders >= last);
        server.kill();
        server.start();
        return healed;
    }

    private static long caseWithMoney(PatientBank bank, KilledServer server, Client judge) {
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var filed = new Client("xs-filing", server.address())
                .post("/cases", Applications.loan("(2026)粤0803民初9201号", "测试午子", "449999199506124417", judgeId));
        long id = filed.path("id").asLong();
        bank.in(
                "5000.00",
                "测试午子",
                judge.get("/cases/" + id).path("accountNumber").asString());
        judge.await(
                "/cases/" + id + "/money", all -> !all.path("free").asString().equals("0.00"));
        judge.post(
                "/cases/" + id + "/payee-accounts",
                Map.of(
                        "casePartyId", applicant(judge, id),
                        "holderName", "测试申",
                        "bankName", "测试收款银行",
                        "accountNumber", "6217000099991234"));
        return id;
    }

    /** Twenty, each proposed, checked and approved by three people. */
    private static void propose(KilledServer server, Client judge, long id, int round) {
        var accountant = new Client("xs-funds", server.address());
        var chief = new Client("xs-chief", server.address());
        var payouts = new ArrayList<JsonNode>();
        for (int i = 0; i < PAYOUTS; i++) {
            payouts.add(judge.post(
                    "/funds/payouts",
                    Map.of(
                            "caseId",
                            id,
                            "casePartyId",
                            applicant(judge, id),
                            "amount",
                            "1.00",
                            "purpose",
                            "第" + round + "-" + i)));
        }
        for (var payout : payouts) {
            accountant.post(
                    "/funds/payouts/" + payout.path("id").asLong() + "/check",
                    Map.of("right", true, "version", payout.path("version").asInt(), "why", ""));
        }
        for (var row : chief.get("/approvals?box=WAITING&size=200").path("items")) {
            var approval = row.path("approval");
            if (approval.path("caseId").asLong() == id) {
                chief.post(
                        "/approvals/" + approval.path("id").asLong() + "/grant",
                        Map.of(
                                "reason",
                                "同意",
                                "version",
                                approval.path("version").asInt()));
            }
        }
    }

    private static long confirmed(JsonNode money) {
        long confirmed = 0;
        for (var payout : money.path("payouts")) {
            confirmed += payout.path("state").asString().equals("CONFIRMED") ? 1 : 0;
        }
        return confirmed;
    }

    private static long applicant(Client judge, long id) {
        for (var party : judge.get("/cases/" + id).path("parties")) {
            if (party.path("role").asString().equals("APPLICANT")) {
                return party.path("id").asLong();
            }
        }
        throw new IllegalStateException("No applicant");
    }
}
