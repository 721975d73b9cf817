package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseParty;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.WorkbenchSource;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.ProposePayout.TreasuryAccount;
import lianzhi.funds.store.EscrowQuery;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.operations.Trips;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that lay in escrow for five years goes to the treasury by three people, and none of it a day earlier. */
@PlatformTest
class EscrowLapseTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Court court;

    @Autowired
    EscrowQuery escrow;

    @Autowired
    Ledger ledger;

    @Autowired
    List<WorkbenchSource> workbench;

    @Autowired
    Trips trips;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void moneyInEscrow() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        deposit("20000.00");
        deposit("9650.00");
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void what_lay_in_escrow_for_five_years_goes_to_the_treasury_and_what_did_not_stays_the_creditor_s()
            throws Exception {
        assertThat(row().lapsed().isZero()).isTrue();
        assertThat(Refusals.of(() -> lapse("0.01"))).containsExactly("ESCROW_NOT_LAPSED");

        assertThat(due()).isEmpty();

        age("20000.00", "5 years");
        assertThat(due()).containsExactly("ESCROW_LAPSES");
        assertThat(row().lapsesOn()).isEqualTo(TODAY);
        assertThat(Refusals.of(() -> lapse("0.01")))
                .as("the last day is the creditor's")
                .containsExactly("ESCROW_NOT_LAPSED");
        age("20000.00", "1 day");
        assertThat(row().lapsed()).isEqualTo(Money.yuan("20000.00"));
        court.withAccount(filed);
        var collected = court.collectFromEscrow(filed, "500.00");
        assertThat(row().lapsed()).as("the oldest is collected first").isEqualTo(Money.yuan("19500.00"));
        court.check(collected);
        court.approve(collected);
        court.payAndFollow();

        assertThat(Refusals.of(() -> lapse("19500.01"))).containsExactly("ESCROW_NOT_LAPSED");
        assertThatThrownBy(() ->
                        db.execute("insert into funds.payout (case_id, court_code, kind, source_account_id, payee_name,"
                                + " payee_bank, payee_account, fen, purpose, reference, proposed_by, proposed_by_name, proposed_at)"
                                + " select case_id, court_code, 'ESCROW_LAPSED', source_account_id, payee_name, payee_bank,"
                                + " payee_account, 1950001, purpose, reference || 'x', proposed_by, proposed_by_name, now()"
                                + " from funds.payout where id = " + collected.id()))
                .hasStackTraceContaining("have lapsed");
        var proposed = lapse("19500.00");
        assertThat(proposed.kind()).isEqualTo(Payout.Kind.ESCROW_LAPSED);
        assertThat(proposed.payeeName()).isEqualTo("国家金库湛江市中心支库");
        assertThat(row().lapsed().isZero()).as("proposed once").isTrue();
        assertThat(due()).as("in hand").isEmpty();
        court.check(proposed);
        assertThat(court.payout(proposed.id()).state()).as("two signatures").isEqualTo(Payout.State.PROPOSED);
        court.approve(proposed);
        court.payAndFollow();
        assertThat(court.payout(proposed.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(ledger.balance(Account.escrow(Court.CODE, filed.id()))).isEqualTo(Money.yuan("9650.00"));
        assertThat(row().lapsesOn()).isEqualTo(TODAY.plusYears(5));
    }

    /** What of the case stands on the judge's workbench because of its escrow. */
    private List<String> due() {
        var trip = trips.begin();
        var asked = workbench.stream()
                .map(source -> source.ask(trip, court.judge(filed), TODAY, 200))
                .toList();
        trip.go();
        return asked.stream()
                .flatMap(rows -> rows.get().stream())
                .filter(item -> item.caseId().equals(filed.id()))
                .map(WorkbenchItem::code)
                .filter("ESCROW_LAPSES"::equals)
                .toList();
    }

    private EscrowQuery.Row row() {
        return escrow.held(court.judge(filed), TODAY).items().stream()
                .filter(row -> row.caseId() == filed.id().value())
                .findFirst()
                .orElseThrow();
    }

    private Payout lapse(String yuan) {
        return court.proposal(
                filed,
                new ProposePayout.Proposal(
                        court.party(filed, CaseParty.Role.APPLICANT).id(),
                        Money.yuan(yuan),
                        "",
                        null,
                        null,
                        true,
                        new TreasuryAccount("国家金库湛江市中心支库", "人民银行湛江市分行", "2700000000000001", "湛执提〔2026〕1号")));
    }

    private void deposit(String yuan) {
        var deposited = court.proposeEscrow(filed, yuan, "DIED_NO_HEIR");
        court.check(deposited);
        court.approve(deposited);
        court.payAndFollow();
    }

    /** Makes a deposit older than it is. */
    private void age(String yuan, String by) {
        db.execute(
                "update funds.payout set settled_at = settled_at - ?::interval where case_id = ? and kind = 'ESCROW' and fen = ?",
                by,
                filed.id().value(),
                Money.yuan(yuan).fen());
    }
}
