package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.CashStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.LineStore;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/** 现金交存、POS到账: a line in that names slips, and whose amount is exactly theirs, is money that was taken before. */
@Component
class BankCash {
    private static final Pattern SLIP = Pattern.compile("(XJ|PS)\\d{2,6}-\\d{4}-\\d{6}");
    private final CashStore cash;
    private final LineStore lines;
    private final Ledger ledger;
    private final Clock clock;

    BankCash(CashStore cash, LineStore lines, Ledger ledger, Clock clock) {
        this.cash = cash;
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether the purpose names any slip of ours. */
    static boolean isNamed(String purpose) {
        return SLIP.matcher(purpose).find();
    }

    boolean byLine(StoredLine stored) {
        if (stored.line().direction() != BankLine.Direction.IN) {
            return false;
        }
        var numbers = new ArrayList<String>();
        var found = SLIP.matcher(stored.line().purpose());
        while (found.find()) {
            numbers.add(found.group());
        }
        if (numbers.isEmpty()) {
            return false;
        }
        var slips = cash.notBanked(numbers);
        var sum = slips.stream().map(CashSlip::amount).reduce(Money.ZERO, Money::plus);
        if (slips.isEmpty()
                || !sum.equals(stored.line().amount())
                || slips.stream()
                        .anyMatch(slip ->
                                !slip.courtCode().equals(slips.getFirst().courtCode()))) {
            return false;
        }
        var court = slips.getFirst().courtCode();
        var document = "slips:" + stored.id();
        lines.meaning(stored.id(), "CASH_BANKED", document);
        cash.banked(slips.stream().map(CashSlip::receiptId).toList(), LocalDate.now(clock));
        ledger.post(new Posting(
                document + ":banked",
                Posting.Kind.CONFIRMED,
                court,
                document,
                "现金交存、POS到账",
                null,
                null,
                Posting.move(
                        Account.ofCourt(court, AccountKind.COURT_BANK),
                        Account.ofCourt(court, AccountKind.ON_HAND),
                        sum)));
        return true;
    }
}
