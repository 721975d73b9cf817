package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.approvals.GrantPayouts;
import lianzhi.cases.approvals.GrantPayouts.Outcome;
import lianzhi.cases.approvals.GrantPayouts.Seen;
import lianzhi.access.Power;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.SendBack;
import lianzhi.funds.payouts.SignPayout;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.settings.Author;
import lianzhi.settings.SettingBook;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many payouts signed in one go: each by itself, and what may not be signed is named and left alone. */
@PlatformTest
class SignPayoutsTests extends ArrivedMoney {
    private static final String TIERS = "payout.approval.tiers";

    @Autowired
    GrantPayouts grant;

    @Autowired
    Approvals approvals;

    @Autowired
    SettingBook settings;

    @Autowired
    SignPayout sign;

    @Autowired
    SendBack back;

    @Autowired
    ImportStatement statements;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    DSLContext db;

    List<Payout> payouts;

    @BeforeEach
    void fourPayoutsWait() throws Exception {
        court.withAccount(filed);
        payouts = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            payouts.add(court.check(court.propose(filed, i + ".00", null)));
        }
    }

    @Test
    void what_may_be_signed_is_signed_and_the_rest_is_named() {
        var seen = payouts.stream().map(this::seen).toList();
        var stale = new Seen(seen.get(3).id(), seen.get(3).version() + 1);
        var outcomes =
                grant.handle(court.chief(), List.of(seen.get(0), seen.get(1), seen.get(2), stale, new Seen(-1, 1)));
        assertThat(outcomes.subList(0, 3))
                .allSatisfy(each -> assertThat(each.reasons()).isEmpty());
        assertThat(codes(outcomes.get(3))).containsExactly("CHANGED_MEANWHILE");
        assertThat(codes(outcomes.get(4))).isNotEmpty();
        for (var signed : payouts.subList(0, 3)) {
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(court.payout(signed.id()).state()).isEqualTo(Payout.State.READY));
        }
        assertThat(court.payout(payouts.get(3).id()).approvedBy()).isNull();
    }

    @Test
    void nobody_signs_his_own_in_a_batch() {
        var judge = court.judge(filed);
        var everything = Viewer.of(judge.personId(), judge.name(), judge.courtCode(), Set.of(Role.values()));
        var outcomes = grant.handle(everything, payouts.stream().map(this::seen).toList());
        assertThat(outcomes).allSatisfy(each -> assertThat(codes(each)).containsExactly("FOUR_EYES"));
        assertThat(payouts)
                .allSatisfy(
                        each -> assertThat(court.payout(each.id()).approvedBy()).isNull());
    }

    @Test
    void above_the_courts_limit_the_chiefs_signature_is_not_enough() throws Exception {
        var before = settings.find(TIERS).orElseThrow().value();
        settings.change(TIERS, before, "TEAM_LEAD<1000;VICE_PRESIDENT>=1000", "本院规定", new Author(1, "测试管理员"));
        try {
            var large = court.propose(filed, "1000.00", null);
            var small = court.propose(filed, "999.99", null);
            court.check(large);
            court.check(small);
            court.approve(small);
            assertThat(Refusals.of(() -> {
                        court.decide(large.document(), true, null);
                        return large;
                    }))
                    .containsExactly("SIGNATURE_OF_ANOTHER");
            var president = court.samples.viewer(Court.CODE, Role.PRESIDENT);
            court.decide(president, large.document(), true, null);
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(court.payout(large.id()).state()).isEqualTo(Payout.State.READY));
            assertThat(approvals.forPayout(Money.yuan("999.99"))).isEqualTo(Power.APPROVE_PAYOUT);
            assertThat(approvals.forPayout(Money.yuan("1000.00"))).isEqualTo(Power.APPROVE_AS_PRESIDENT);
            assertThat(Refusals.of(() -> sign.handle(court.chief(), backToThePayer("1000.00"), 1, true, "")))
                    .containsExactly("POWER_MISSING");
            assertThat(sign.handle(president, backToThePayer("1000.00"), 1, true, "")
                            .approvedBy())
                    .isEqualTo(president.personId());
        } finally {
            settings.change(TIERS, "TEAM_LEAD<1000;VICE_PRESIDENT>=1000", before, "恢复", new Author(1, "测试管理员"));
        }
    }

    /** A payment that belongs to no case. */
    private long backToThePayer(String yuan) {
        var reference = "S" + System.nanoTime();
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\n" + reference + ",2026-03-02,收," + yuan + ",湛江某户,误付\n";
        statements.fromFile(
                court.accountant(),
                ImportStatement.Source.CSV,
                "x.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        var receipt = receipts.ofLine(reference).orElseThrow();
        return back.handle(
                        court.accountant(),
                        receipt.id(),
                        new SendBack.SendBackOrder(receipt.version(), "湛江某户", "某银行", "622200008888", "误付"),
                        null)
                .id();
    }

    @Test
    void only_payouts_go_in_a_batch_and_not_too_many() {
        var other = approvals.request(
                court.judge(filed),
                filed.id(),
                "RELEASE_CONTROL",
                "control:-" + filed.id().value(),
                Map.of("amount", "1.00"));
        assertThat(codes(
                        grant.handle(court.chief(), List.of(new Seen(other, 1))).getFirst()))
                .containsExactly("NOT_IN_BATCH");
        var stranger = court.samples.viewer("粤0882", Role.BUREAU_CHIEF);
        assertThat(codes(grant.handle(stranger, List.of(new Seen(other, 1))).getFirst()))
                .doesNotContain("NOT_IN_BATCH")
                .isNotEmpty();
        var tooMany = Collections.nCopies(5001, seen(payouts.getFirst()));
        assertThatThrownBy(() -> grant.handle(court.chief(), tooMany))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::code)
                                .containsExactly("TOO_MANY"));
    }

    private Seen seen(Payout payout) {
        var row = db.fetchSingle("select id, version from cases.approval where subject = ?", payout.document());
        return new Seen(row.get("id", Long.class), row.get("version", Integer.class));
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
