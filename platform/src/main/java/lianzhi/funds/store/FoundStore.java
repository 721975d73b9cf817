package lianzhi.funds.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.MatchHint;
import lianzhi.funds.receipts.MatchHint.Rule;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 已找到案件、待入账: receipts whose case is decided, with the reason; the books do not have it yet. */
@Component
public class FoundStore {
    private static final String HINTS = """
        select id, found_case, match_score, match_rule, match_zh, match_en from funds.receipt
        where id = any (?::bigint[]) and state = 'FOUND'\
        """;

    private static final String AFTER = """
        select id from funds.receipt
        where state = 'FOUND' and tried_at is null and case_id is null and id > ? order by id limit ?\
        """;

    private static final String WAITING = """
        select count(*) from funds.receipt
        where state = 'FOUND' and tried_at is null and case_id is null and court_code = ?\
        """;

    private static final String FOUND = """
        update funds.receipt r set state = 'FOUND', found_case = g.case_id, tried_at = null, match_rule = g.rule,
            match_score = g.score, match_zh = g.zh, match_en = g.en, version = r.version + 1
        from unnest(?::bigint[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[])
            g (id, case_id, rule, score, zh, en)
        where r.id = g.id and r.state = 'UNMATCHED'\
        """;

    private static final String RELEASE = """
        update funds.receipt set state = 'UNMATCHED', found_case = null, tried_at = null, match_rule = null,
            match_score = null, match_zh = null, match_en = null, version = version + 1
        where id = any (?::bigint[]) and state = 'FOUND'\
        """;

    private final DSLContext db;

    FoundStore(DSLContext db) {
        this.db = db;
    }

    /** Those of them that are decided and not booked, with what was decided. */
    public Map<Long, MatchHint> hints(Collection<Long> ids) {
        return db.fetch(HINTS, (Object) ids.toArray(Long[]::new)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id", Long.class),
                        row -> new MatchHint(
                                new CaseId(row.get("found_case", Long.class)),
                                row.get("match_score", Integer.class),
                                List.of(Rule.valueOf(row.get("match_rule", String.class))),
                                row.get("match_zh", String.class),
                                row.get("match_en", String.class))));
    }

    public List<Long> after(long id, int most) {
        return db.fetch(AFTER, id, most).getValues(0, Long.class);
    }

    /** How many of the court wait for their booking. */
    public int waiting(String courtCode) {
        return db.fetchSingle(WAITING, courtCode).into(Integer.class);
    }

    /** Decided; what somebody has dealt with meanwhile stays as it is. @return how many */
    public int found(Map<Long, MatchHint> hints) {
        var ids = hints.keySet().toArray(Long[]::new);
        var all = Arrays.stream(ids).map(hints::get).toList();
        return db.execute(
                FOUND,
                ids,
                all.stream().map(hint -> hint.caseId().value()).toArray(Long[]::new),
                all.stream().map(hint -> hint.rules().getFirst().name()).toArray(String[]::new),
                all.stream().map(MatchHint::score).toArray(Integer[]::new),
                all.stream().map(MatchHint::zh).toArray(String[]::new),
                all.stream().map(MatchHint::en).toArray(String[]::new));
    }

    /** 退回待认领: what could not be booked is anybody's again, and the rules try it anew. */
    public void release(Collection<Long> ids) {
        db.execute(RELEASE, (Object) ids.toArray(Long[]::new));
    }
}
