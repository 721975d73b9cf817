package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.AccountLines;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A busy account is told to its last line, and its sums are never those of a page. */
@PlatformTest
class AccountLinesTests {
    private static final String COURT = "粤0898";
    private static final int MANY = 1203;
    private static final Account BANK = Account.ofCourt(COURT, AccountKind.COURT_BANK);
    private static final Account HELD = Account.ofDebtor(COURT, new CaseId(910_000_001));

    @Autowired
    Court court;

    @Autowired
    Ledger ledger;

    @Autowired
    AccountLines lines;

    @Autowired
    DSLContext db;

    Viewer auditor;

    @BeforeEach
    void moreThanAThousandLines() {
        auditor = court.samples.viewer(Court.CODE, Role.AUDITOR);
        ledger.post(IntStream.rangeClosed(1, MANY)
                .mapToObj(nr -> posting(nr, BANK, HELD, Money.fen(nr)))
                .toList());
        ledger.post(posting(MANY + 1, HELD, BANK, Money.fen(500)));
    }

    @Test
    void every_line_of_a_busy_account_is_on_some_page_and_the_sums_are_of_all_of_them() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var whole = Money.fen(1203L * 1204 / 2 - 500);
        long replayed = whole.fen();
        int told = 0;
        for (int page = 0; page < 8; page++) {
            var of = lines.of(auditor, id("CASE"), today, page, 200);
            assertThat(of.total()).isEqualTo(MANY + 1);
            assertThat(of.balance()).isEqualTo(whole).isEqualTo(ledger.balance(HELD));
            assertThat(of.more()).isEqualTo(Money.fen(1203L * 1204 / 2));
            assertThat(of.less()).isEqualTo(Money.fen(500));
            for (var line : of.items()) {
                assertThat(line.balance()).isEqualTo(Money.fen(replayed));
                replayed -= line.amount().fen();
                told++;
            }
        }
        assertThat(told).isEqualTo(MANY + 1);
        assertThat(replayed).as("back to nothing, line by line").isZero();

        assertThat(lines.of(auditor, id("COURT_BANK"), today, 0, 1).balance())
                .as("what the bank holds is positive, as in the list of balances")
                .isEqualTo(whole);
        assertThat(lines.of(auditor, id("CASE"), today.minusDays(1), 0, 200))
                .isEqualTo(new AccountLines.Lines(List.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    private long id(String kind) {
        return db.fetchSingle("select id from funds.account where court_code = ? and kind = ?", COURT, kind)
                .into(Long.class);
    }

    private static Posting posting(int nr, Account from, Account to, Money amount) {
        return new Posting(
                "busy:" + nr,
                Posting.Kind.ARRIVED,
                COURT,
                "receipt:1",
                "到账",
                null,
                null,
                Posting.move(from, to, amount));
    }
}
