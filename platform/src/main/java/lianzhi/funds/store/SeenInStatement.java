package lianzhi.funds.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.BankLine;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** 同一流水中已查过的: accounts and payers of a statement, each looked up once however often it pays. */
public final class SeenInStatement {
    private static final String ACCOUNTS =
            "select account_number, court_code, id from shared.case_brief where account_number = any (?::text[])";

    /** Names of debtors have no index: they are looked through once for all that are asked. */
    private static final String DEBTORS =
            "select distinct name from shared.case_party where role = 'DEBTOR' and name = any (?::text[])";

    /** A statement of more than so many payers forgets them and asks again. */
    private static final int MOST = 100_000;

    private final DSLContext db;
    private final Map<String, @Nullable Home> homes = new HashMap<>();
    private final Set<String> payers = new HashSet<>();
    private final Set<String> debtors = new HashSet<>();

    /** The case whose own account it is, and its court. */
    record Home(CaseId caseId, String courtCode) {}

    SeenInStatement(DSLContext db) {
        this.db = db;
    }

    /** Looks up what these lines name and was not looked up before. */
    void look(Collection<BankLine> lines) {
        forgetWhenMany();
        var accounts = new HashSet<String>();
        for (var line : lines) {
            if (!line.subAccount().isEmpty() && !homes.containsKey(line.subAccount())) {
                accounts.add(line.subAccount());
            }
        }
        if (!accounts.isEmpty()) {
            accounts.forEach(account -> homes.put(account, null));
            db.fetch(ACCOUNTS, (Object) accounts.toArray(String[]::new))
                    .forEach(row -> homes.put(
                            row.get(0, String.class),
                            new Home(new CaseId(row.get(2, Long.class)), row.get(1, String.class))));
        }
        lookForDebtors(lines);
    }

    private void lookForDebtors(Collection<BankLine> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            var payer = payer(line);
            if (!payer.isEmpty() && !namesACase(line) && payers.add(payer)) {
                names.add(payer);
            }
        }
        if (!names.isEmpty()) {
            debtors.addAll(
                    db.fetch(DEBTORS, (Object) names.toArray(String[]::new)).getValues(0, String.class));
        }
    }

    /** The case that has the account of the line; null when none has. */
    @Nullable
    Home home(BankLine line) {
        return homes.get(line.subAccount());
    }

    /** Whether some rule of matching may have a word about it: a case's account, a case number, a debtor of that name. */
    boolean isWorthALook(BankLine line) {
        return namesACase(line) || debtors.contains(payer(line));
    }

    private boolean namesACase(BankLine line) {
        return home(line) != null || line.purpose().indexOf('执') >= 0;
    }

    private static String payer(BankLine line) {
        return line.counterName().strip();
    }

    private void forgetWhenMany() {
        if (payers.size() > MOST || homes.size() > MOST) {
            payers.clear();
            debtors.clear();
            homes.clear();
        }
    }
}
