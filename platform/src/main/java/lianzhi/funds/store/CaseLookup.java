package lianzhi.funds.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Finds cases for money, for many sums at once: by account, number or debtor, from the published view of cases. */
@Component
public class CaseLookup {
    /** 付款人: a name as the bank writes it, before a court. */
    public record Payer(String name, String courtCode) {}

    private static final String BY_ACCOUNT =
            "select b.account_number as key, b.id from shared.case_brief b where b.account_number = any (?::text[])";

    private static final String BY_NUMBER =
            "select b.number as key, b.id from shared.case_brief b where b.number = any (?::text[])";

    /** Open cases of the court in which somebody of that name is the debtor; the last few. */
    private static final String BY_DEBTOR = """
        select w.name, w.court, c.id
        from unnest(?::text[], ?::text[]) w (name, court)
        cross join lateral (
            select b.id, b.filed_on from shared.case_brief b
            where b.court_code = w.court and b.closed_on is null and exists (
                select from shared.case_party p where p.case_id = b.id and p.role = 'DEBTOR' and p.name = w.name)
            order by b.filed_on desc, b.id desc limit 20) c
        order by w.name, w.court, c.filed_on desc, c.id desc\
        """;

    private final DSLContext db;

    CaseLookup(DSLContext db) {
        this.db = db;
    }

    public Map<String, CaseId> byAccount(Collection<String> accounts) {
        return one(BY_ACCOUNT, accounts);
    }

    public Map<String, CaseId> byNumber(Collection<String> numbers) {
        return one(BY_NUMBER, numbers);
    }

    private Map<String, CaseId> one(String sql, Collection<String> keys) {
        var found = new HashMap<String, CaseId>();
        if (!keys.isEmpty()) {
            db.fetch(sql, (Object) keys.toArray(String[]::new))
                    .forEach(row -> found.put(row.get("key", String.class), id(row)));
        }
        return found;
    }

    public Map<Payer, List<CaseId>> byDebtor(Collection<Payer> payers) {
        if (payers.isEmpty()) {
            return Map.of();
        }
        return db.fetch(BY_DEBTOR, texts(payers, Payer::name), texts(payers, Payer::courtCode)).stream()
                .collect(Collectors.groupingBy(
                        row -> new Payer(row.get("name", String.class), row.get("court", String.class)),
                        Collectors.mapping(CaseLookup::id, Collectors.toList())));
    }

    private static String[] texts(Collection<Payer> payers, Function<Payer, String> part) {
        return payers.stream().map(part).toArray(String[]::new);
    }

    private static CaseId id(Record row) {
        return new CaseId(row.get("id", Long.class));
    }
}
