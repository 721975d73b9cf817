package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.settlements.RecordDirectPayment;
import lianzhi.funds.settlements.TakeBackDirectPayment;
import lianzhi.funds.store.DirectPayments;
import lianzhi.funds.settlements.RecordSettlement;
import lianzhi.funds.settlements.ReviveTitle;
import lianzhi.funds.settlements.Settlement;
import lianzhi.funds.settlements.WatchInstalments;
import lianzhi.funds.store.SettlementStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.operations.Trips;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class SettlementTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Court court;

    @Autowired
    RecordSettlement record;

    @Autowired
    RecordDirectPayment direct;

    @Autowired
    TakeBackDirectPayment takeBack;

    @Autowired
    DirectPayments payments;

    @Autowired
    ReviveTitle revive;

    @Autowired
    WatchInstalments watch;

    @Autowired
    SettlementStore settlements;

    @Autowired
    LiveDebt debt;

    @Autowired
    List<WorkbenchSource> workbench;

    @Autowired
    Trips trips;

    @Autowired
    DSLContext db;

    Filed filed;

    @BeforeEach
    void aCase() {
        filed = court.newCase();
    }

    @Test
    void a_missed_instalment_is_warned_of_once_and_lets_the_original_title_live_up_less_what_was_paid() {
        var before = debt.outstanding(filed.id(), TODAY);
        var settlement = agreed("10000.00", "10000.00", "10000.00");
        direct.handle(court.judge(filed), filed.id(), TODAY.minusDays(60), Money.yuan("10000.00"), "转账凭证，双方签字");
        assertThat(settlements.get(settlement.id()).instalments())
                .extracting(Settlement.Instalment::standing)
                .containsExactly(Settlement.Standing.PAID, Settlement.Standing.MISSED, Settlement.Standing.AHEAD);
        watch.run();
        watch.run();
        assertThat(db.fetchCount(db.select(org.jooq.impl.DSL.one())
                        .from("audit.entry")
                        .where("act = 'INSTALMENT_MISSED' and subject = ?", "settlement:" + settlement.id())))
                .isEqualTo(1);
        var trip = trips.begin();
        var asked = workbench.stream()
                .map(source -> source.ask(trip, court.judge(filed), TODAY, 200))
                .toList();
        trip.go();
        assertThat(asked.stream()
                        .flatMap(rows -> rows.get().stream())
                        .filter(item -> item.caseId().equals(filed.id()))
                        .map(WorkbenchItem::code))
                .contains("INSTALMENT_MISSED");
        var revived = revive.handle(court.judge(filed), settlement.id(), TODAY, "第二期逾期未付，申请执行人申请恢复", "");
        assertThat(revived.state()).isEqualTo(Settlement.State.REVIVED);
        assertThat(debt.outstanding(filed.id(), TODAY)).isLessThan(before).isGreaterThan(Money.yuan("90000.00"));
    }

    @Test
    void a_settlement_that_is_kept_cannot_be_given_up_and_ends_as_performed() {
        var settlement = agreed("5000.00", "5000.00");
        direct.handle(court.judge(filed), filed.id(), TODAY.minusDays(70), Money.yuan("5000.00"), "收条");
        direct.handle(court.judge(filed), filed.id(), TODAY.minusDays(10), Money.yuan("5000.00"), "收条");
        assertThat(refusal(() -> revive.handle(court.judge(filed), settlement.id(), TODAY, "反悔", "")))
                .containsExactly("NOT_BREACHED");
        watch.run();
        assertThat(settlements.get(settlement.id()).state()).isEqualTo(Settlement.State.PERFORMED);
    }

    @Test
    void after_two_years_the_title_cannot_be_revived_any_more() {
        var long_ago = record.handle(
                court.judge(filed),
                filed.id(),
                new RecordSettlement.Agreed(
                        Settlement.Kind.SETTLEMENT,
                        TODAY.minusYears(4),
                        "一次付清",
                        null,
                        null,
                        List.of(new RecordSettlement.Part(TODAY.minusYears(3), Money.yuan("100.00")))));
        assertThat(refusal(() -> revive.handle(court.judge(filed), long_ago.id(), TODAY, "逾期", "")))
                .containsExactly("TOO_LATE_TO_REVIVE");
    }

    @Test
    void a_direct_payment_that_never_was_is_taken_back_once_and_the_debt_lives_up() throws Exception {
        var filed = court.newCase();
        var before = debt.outstanding(filed.id(), TODAY);
        direct.handle(court.judge(filed), filed.id(), TODAY.minusDays(60), Money.yuan("10000.00"), "收条");
        assertThat(debt.outstanding(filed.id(), TODAY)).isLessThan(before);
        var wrong = payments.ofCase(filed.id()).getFirst();
        assertThat(Refusals.of(() -> takenBack(court.samples.viewer("粤0882", Role.ASSISTANT), wrong.id(), "看不到的案件")))
                .containsExactly("NOT_FOUND");
        assertThat(Refusals.of(() -> takenBack(court.judge(filed), wrong.id(), " ")))
                .containsExactly("REASON_MISSING");
        takenBack(court.judge(filed), wrong.id(), "收条系另案款项");
        assertThat(debt.outstanding(filed.id(), TODAY)).isEqualTo(before);
        assertThat(payments.ofCase(filed.id())).singleElement().satisfies(entry -> {
            assertThat(entry.undoneOn()).isEqualTo(TODAY);
            assertThat(entry.why()).isEqualTo("收条系另案款项");
        });
        assertThat(Refusals.of(() -> takenBack(court.judge(filed), wrong.id(), "再撤一次")))
                .containsExactly("TAKEN_BACK_ALREADY");
        assertThatThrownBy(() -> db.execute("delete from funds.direct_payment_undone"))
                .hasStackTraceContaining("append-only");
    }

    private boolean takenBack(Viewer by, long payment, String why) {
        takeBack.handle(by, payment, why);
        return true;
    }

    @Test
    void the_database_keeps_instalments_and_total_equal_and_direct_payments_as_they_were() {
        var settlement = agreed("5000.00", "5000.00");
        assertThatThrownBy(() -> db.execute(
                        "update funds.instalment set fen = fen + 1 where settlement_id = " + settlement.id()))
                .hasStackTraceContaining("instalments_add_up");
        assertThat(refusal(() -> agreed("1.00"))).containsExactly("SETTLEMENT_OPEN");
        assertThatThrownBy(() -> db.execute("delete from funds.direct_payment")).hasStackTraceContaining("append-only");
    }

    private Settlement agreed(String... parts) {
        var list = new ArrayList<RecordSettlement.Part>();
        for (int i = 0; i < parts.length; i++) {
            list.add(new RecordSettlement.Part(TODAY.minusDays(60).plusDays(i * 50L), Money.yuan(parts[i])));
        }
        return record.handle(
                court.judge(filed),
                filed.id(),
                new RecordSettlement.Agreed(
                        Settlement.Kind.INSTALMENTS, TODAY.minusDays(90), "分期付清，逾期恢复原判决", "测试丙担保", null, list));
    }

    private static List<String> refusal(Callable<?> act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refused.reasons().forEach(r -> codes.add(r.code())));
        return codes;
    }
}
