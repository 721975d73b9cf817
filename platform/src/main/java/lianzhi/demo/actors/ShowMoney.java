package lianzhi.demo.actors;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lianzhi.demo.cases.DemoProgress.Carried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * 演示案款: one court has money in each state that the pages know: waiting for its creditor, under notice, in escrow, come
 * back from the bank, delayed, shared by a plan with an objection, agreed in instalments, met by the debtor's bankruptcy,
 * and of nobody known.
 */
final class ShowMoney {
    private static final String HEAD = "流水号,交易日期,收支,金额,对方户名,对方账号,子账号,附言\n";
    private static final Logger LOG = LoggerFactory.getLogger(ShowMoney.class);
    private static final int TRIES = 60;
    private static final List<String> AMOUNTS =
            List.of("26000.00", "18800.00", "9600.00", "42000.00", "7350.00", "4200.00");
    private final MoneyStaff staff;
    private final BankOfDemo bank;
    private final LocalDate today;
    private final StringBuilder statement = new StringBuilder(HEAD);
    private int line;

    ShowMoney(MoneyStaff staff, BankOfDemo bank, LocalDate today) {
        this.staff = staff;
        this.bank = bank;
        this.today = today;
    }

    /** Cases of one court with nothing else under way; what does not fit in them is left out. */
    void over(List<Carried> all) {
        var cases = all.subList(0, Math.min(AMOUNTS.size(), all.size()));
        if (cases.isEmpty()) return;
        for (int i = 0; i < cases.size(); i++) {
            arrived(cases.get(i), AMOUNTS.get(i), i);
        }
        var bankrupt = all.stream()
                .skip(cases.size())
                .filter(one -> party(one, "DEBTOR").path("isUnit").asBoolean())
                .findFirst();
        bankrupt.ifPresent(one -> arrived(one, "31500.00", 1));
        unknown("3480.00", "测试路人甲", "货款", 6);
        unknown("1520.50", "测试无名氏", "还款", 2);
        unknown("860.00", party(cases.getLast(), "DEBTOR").path("name").asString(), "还款", 1);
        staff.accountant().upload("/funds/statements", "statement.csv", statement.toString());
        var acts = List.<java.util.function.Consumer<Carried>>of(
                this::inEscrow, this::comesBack, this::underNotice, this::shared, this::delayed, this::inParts);
        for (int i = 0; i < Math.min(acts.size(), cases.size()); i++) {
            var one = cases.get(i);
            int nth = i;
            if (isThere(one, money -> !money.path("arrived").asString("0.00").equals("0.00"))) {
                attempt(() -> acts.get(nth).accept(one));
            }
        }
        bankrupt.ifPresent(one -> attempt(() -> metByBankruptcy(one)));
    }

    /** The judge has to choose: pay it out, or hand it to the administrator. */
    private void metByBankruptcy(Carried one) {
        if (!isThere(one, money -> !money.path("arrived").asString("0.00").equals("0.00"))) return;
        staff.judge(one)
                .must(
                        "/cases/" + one.caseId() + "/facts",
                        Map.of(
                                "fact",
                                "BANKRUPTCY_ACCEPTED",
                                "casePartyId",
                                party(one, "DEBTOR").path("id").asLong(),
                                "on",
                                today.minusDays(4).toString(),
                                "evidence",
                                "(2026)粤08破申1号受理裁定书"));
    }

    /** What does not go is left out, and said. */
    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException fault) {
            LOG.warn("A part of the demo's money is not shown: {}", fault.toString());
        }
    }

    private void arrived(Carried one, String yuan, int nth) {
        var file = staff.judge(one).get("/cases/" + one.caseId());
        line(
                today.minusDays(2 + 6L * nth),
                yuan,
                party(one, "DEBTOR").path("name").asString(),
                file.path("accountNumber").asString(),
                "履行款");
    }

    private void unknown(String yuan, String payer, String purpose, int daysAgo) {
        line(today.minusDays(daysAgo), yuan, payer, "", purpose);
    }

    private void line(LocalDate on, String yuan, String payer, String account, String purpose) {
        statement
                .append("DEMO-" + today + "-" + ++line)
                .append("," + on + ",收," + yuan + "," + payer + ",62229999%08d,".formatted(line))
                .append(account + "," + purpose + "\n");
    }

    private void inEscrow(Carried one) {
        pay(one, Map.of("escrowGround", "NO_GUARDIAN", "purpose", "债权人无监护人，依法提存"));
    }

    private void comesBack(Carried one) {
        var account = "62170009%08d".formatted(one.caseId());
        staff.judge(one)
                .must(
                        "/cases/" + one.caseId() + "/payee-accounts",
                        Map.of(
                                "casePartyId",
                                party(one, "APPLICANT").path("id").asLong(),
                                "holderName",
                                party(one, "APPLICANT").path("name").asString(),
                                "accountNumber",
                                account,
                                "bankName",
                                "测试收款银行"));
        bank.returnTheNext(account, "收款账号已销户");
        pay(one, Map.of("purpose", "发放执行款"));
    }

    /** Proposed, checked and signed; the bank has its say by itself. */
    private void pay(Carried one, Map<String, String> more) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("caseId", one.caseId());
        body.put("casePartyId", party(one, "APPLICANT").path("id").asLong());
        body.put("amount", money(one).path("free").asString());
        var payout = staff.judge(one).must("/funds/payouts", body);
        staff.accountant()
                .must(
                        "/funds/payouts/" + payout.path("id").asLong() + "/check",
                        Map.of("right", true, "version", payout.path("version").asInt(), "why", "已核对"));
        staff.grant(one);
    }

    private void underNotice(Carried one) {
        staff.judge(one)
                .must(
                        "/cases/" + one.caseId() + "/collection-notices",
                        Map.of(
                                "casePartyId",
                                        party(one, "APPLICANT").path("id").asLong(),
                                "way", "PHONE",
                                "on", today.minusDays(3).toString()));
    }

    /** The first instalment is missed. */
    private void inParts(Carried one) {
        staff.judge(one)
                .must(
                        "/cases/" + one.caseId() + "/settlements",
                        Map.of(
                                "kind",
                                "SETTLEMENT",
                                "agreedOn",
                                today.minusDays(15).toString(),
                                "terms",
                                "余款分三期付清",
                                "parts",
                                List.of(
                                        part(today.minusDays(10), "3000.00"),
                                        part(today.plusDays(20), "3000.00"),
                                        part(today.plusDays(50), "3000.00"))));
    }

    private static Map<String, String> part(LocalDate on, String yuan) {
        return Map.of("dueOn", on.toString(), "amount", yuan);
    }

    private void shared(Carried one) {
        new SharePot(staff, one, today).handle(party(one, "APPLICANT"), party(one, "DEBTOR"));
    }

    private void delayed(Carried one) {
        for (JsonNode receipt : money(one).path("receipts")) {
            staff.judge(one)
                    .must(
                            "/funds/receipts/" + receipt.path("id").asLong() + "/delay",
                            Map.of(
                                    "ground", "FROZEN",
                                    "reason", "该款已被另一法院冻结，待其解除",
                                    "reviewOn", today.plusDays(20).toString()));
        }
        staff.grant(one);
    }

    private JsonNode money(Carried one) {
        return staff.judge(one).get("/cases/" + one.caseId() + "/money");
    }

    private boolean isThere(Carried one, Predicate<JsonNode> what) {
        for (int nth = 0; nth < TRIES; nth++) {
            if (what.test(money(one))) return true;
            LockSupport.parkNanos(1_000_000_000L);
        }
        return false;
    }

    private JsonNode party(Carried one, String role) {
        for (JsonNode party : staff.judge(one).get("/cases/" + one.caseId()).path("parties")) {
            if (party.path("role").asString().equals(role)) return party;
        }
        throw new IllegalStateException(role + " is missing in case " + one.caseId());
    }

    /** One court's cases that the other staff is done with; the first case is the portal's and stays as it is. */
    static List<Carried> suited(List<Carried> all, String court) {
        Set<Long> seen = new HashSet<>();
        return all.stream()
                .filter(one -> one.courtCode().equals(court) && one.reach().equals("QUERIED"))
                .filter(one -> seen.add(one.caseId()))
                .skip(1)
                .collect(Collectors.toList());
    }
}
