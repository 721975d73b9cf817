package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.BankBalances;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 采信对账单余额: a statement of the court's own account states the bank's balance by itself. Of a day that is closed, that a
 * person told, or that is still to come nothing is taken, nor from a file of several accounts or of a case's account.
 */
@Component
class TakeBalances {
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private final BankBalances balances;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;

    TakeBalances(BankBalances balances, Settings settings, AuditTrail trail, Clock clock) {
        this.balances = balances;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    void take(Viewer by, long statementId, String fileName, List<ClosingBalance> stated) {
        var accounts = stated.stream().map(TakeBalances::account).distinct().toList();
        if (accounts.size() != 1 || !isOfTheCourt(by.courtCode(), accounts.getFirst())) {
            return;
        }
        var today = LocalDate.now(clock);
        for (var one : stated) {
            if (!one.day().isAfter(today) && balances.isWanted(by.courtCode(), one.day(), one.balance())) {
                var of = new BankBalances.Of(statementId, accounts.getFirst());
                balances.add(by, one.day(), one.balance(), "", clock.instant(), of);
                trail.record(
                        by,
                        "BANK_BALANCE_TOLD",
                        "court:" + by.courtCode() + ":" + one.day(),
                        Map.of("amount", "" + one.balance(), "file", fileName));
            }
        }
    }

    /** As the setting names it; where it names none, the one account that the court's statements were of so far. */
    private boolean isOfTheCourt(String court, String account) {
        if (account.isEmpty() || balances.isOfACase(account)) {
            return false;
        }
        var named = List.of(settings.text("funds.bank.accounts").split("[,;]")).stream()
                .map(String::strip)
                .filter(one -> one.startsWith(court + "="))
                .map(one -> BETWEEN.matcher(one.substring(court.length() + 1)).replaceAll(""))
                .toList();
        return named.isEmpty() ? !balances.isOfAnother(court, account) : named.contains(account);
    }

    private static String account(ClosingBalance one) {
        return BETWEEN.matcher(one.account()).replaceAll("");
    }
}
