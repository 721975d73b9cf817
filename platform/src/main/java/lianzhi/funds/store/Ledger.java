package lianzhi.funds.store;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;
import lianzhi.funds.books.Recorded;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** 账簿: the one way into the ledger. Any number of postings in one statement, once per key. */
@Component
public class Ledger {
    private static final String POST = """
        select nr, posting_id, is_new from funds.post(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::bigint[], ?::bigint[], ?::bigint[], ?::date, ?::timestamptz, ?::int[], ?::bigint[], ?::bigint[])
        order by nr\
        """;

    private static final String TAKEN_BACK = """
        select p.court_code, p.document, array_agg(e.account_id order by e.line) as accounts,
            array_agg(-e.fen order by e.line) as amounts
        from funds.posting p join funds.entry e on e.posting_id = p.id where p.id = ? group by p.id\
        """;

    private final DSLContext db;
    private final PostOne postOne;
    private final AccountIds known;
    private final Clock clock;

    Ledger(DSLContext db, PostOne postOne, AccountIds known, Clock clock) {
        this.db = db;
        this.known = known;
        this.postOne = postOne;
        this.clock = clock;
    }

    public Booked post(Posting posting) {
        return postOne.post(posting, null);
    }

    /** With its row of the audit trail, in the same call; a posting that was booked before is not recorded again. */
    public Booked post(Posting posting, Recorded recorded) {
        return postOne.post(posting, recorded);
    }

    private static Booked booked(Record row) {
        return new Booked(row.get("posting_id", Long.class), row.get("is_new", Boolean.class));
    }

    /** In the order of the list. */
    public List<Booked> post(List<Posting> postings) {
        if (postings.isEmpty()) {
            return List.of();
        }
        var ids = idsOf(postings.stream()
                .flatMap(posting -> posting.entries().stream())
                .map(Posting.Entry::account)
                .distinct()
                .toList());
        var entryOf = new ArrayList<Integer>();
        var account = new ArrayList<Long>();
        var fen = new ArrayList<Long>();
        for (int i = 0; i < postings.size(); i++) {
            for (var entry : postings.get(i).entries()) {
                entryOf.add(i + 1);
                account.add(ids.get(entry.account()));
                fen.add(entry.fen().fen());
            }
        }
        return book(
                postings.stream().map(Posting::key).toArray(String[]::new),
                postings.stream().map(p -> p.kind().name()).toArray(String[]::new),
                postings.stream().map(Posting::courtCode).toArray(String[]::new),
                postings.stream().map(Posting::document).toArray(String[]::new),
                postings.stream().map(Posting::reason).toArray(String[]::new),
                postings.stream().map(Posting::personId).toArray(Long[]::new),
                postings.stream().map(Posting::approverId).toArray(Long[]::new),
                new Long[postings.size()],
                entryOf.toArray(Integer[]::new),
                account.toArray(Long[]::new),
                fen.toArray(Long[]::new));
    }

    /** Those that are not known in one call; those that were never used are opened. */
    private Map<Account, Long> idsOf(List<Account> accounts) {
        var all = new HashMap<Account, Long>();
        var unknown = new ArrayList<Account>();
        for (var account : accounts) {
            var id = known.of(account);
            if (id == null) {
                unknown.add(account);
            } else {
                all.put(account, id);
            }
        }
        if (!unknown.isEmpty()) {
            var found = found(unknown);
            known.learn(found);
            all.putAll(found);
        }
        return all;
    }

    private Map<Account, Long> found(List<Account> accounts) {
        var found = requireNonNull(db.fetchSingle(
                        "select funds.accounts_of(?::text[], ?::text[], ?::bigint[], ?::text[])",
                        courts(accounts),
                        kinds(accounts),
                        cases(accounts),
                        roles(accounts))
                .get(0, Long[].class));
        var ids = new HashMap<Account, Long>();
        for (int i = 0; i < accounts.size(); i++) {
            ids.put(accounts.get(i), found[i]);
        }
        return ids;
    }

    private static String[] courts(List<Account> accounts) {
        return accounts.stream().map(Account::courtCode).toArray(String[]::new);
    }

    private static String[] kinds(List<Account> accounts) {
        return accounts.stream().map(account -> account.kind().name()).toArray(String[]::new);
    }

    private static @Nullable Long[] cases(List<Account> accounts) {
        return accounts.stream()
                .map(Account::caseId)
                .map(id -> id == null ? null : id.value())
                .toArray(Long[]::new);
    }

    private static @Nullable String[] roles(List<Account> accounts) {
        return accounts.stream()
                .map(Account::role)
                .map(role -> role == null ? null : role.name())
                .toArray(String[]::new);
    }

    private List<Booked> book(Object... arrays) {
        var binds = new ArrayList<Object>(List.of(arrays).subList(0, 8));
        binds.add(LocalDate.now(clock));
        binds.add(clock.instant().toString());
        binds.addAll(List.of(arrays).subList(8, 11));
        try {
            return db.resultQuery(POST, binds.toArray()).fetch(Ledger::booked);
        } catch (DataAccessException fault) {
            throw RefusalOfTheBooks.of(fault);
        }
    }

    /** 冲正: takes a posting back by its exact mirror; once. */
    public Booked reverse(
            String key, long postingId, String reason, @Nullable Long personId, @Nullable Long approverId) {
        var taken = db.fetchSingle(TAKEN_BACK, postingId);
        var accounts = requireNonNull(taken.get("accounts", Long[].class));
        var ones = new Integer[accounts.length];
        Arrays.fill(ones, 1);
        return book(
                        new String[] {key},
                        new String[] {Posting.Kind.REVERSED.name()},
                        new String[] {taken.get("court_code", String.class)},
                        new String[] {taken.get("document", String.class)},
                        new String[] {reason},
                        new Long[] {personId},
                        new Long[] {approverId},
                        new Long[] {postingId},
                        ones,
                        accounts,
                        requireNonNull(taken.get("amounts", Long[].class)))
                .getFirst();
    }

    public Money balance(Account account) {
        return Money.fen(db.fetchSingle(
                        "select coalesce(sum(fen), 0)::bigint from funds.balance where account_id = ?", idOf(account))
                .into(Long.class));
    }

    /** What can still be promised of it. */
    public Money free(Account account) {
        return Money.fen(db.fetchSingle(
                        "select coalesce(sum(fen - reserved_fen), 0)::bigint from funds.balance where account_id = ?",
                        idOf(account))
                .into(Long.class));
    }

    public long idOf(Account account) {
        var caseId = account.caseId();
        var role = account.role();
        return db.fetchSingle(
                        "select funds.account_of(?, ?, ?::bigint, ?::text)",
                        account.courtCode(),
                        account.kind().name(),
                        caseId == null ? null : caseId.value(),
                        role == null ? null : role.name())
                .into(Long.class);
    }
}
