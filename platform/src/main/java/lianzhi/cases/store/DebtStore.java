package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.EVENT;
import static lianzhi.schema.cases.Tables.PAYMENT;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.law.Money;
import lianzhi.law.interest.DebtClaim;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What is claimed and paid: one statement, for one case or many. */
@Component
public class DebtStore {
    private static final String ROWS = """
        select 'O' as kind, t.case_id, t.no as place, t.name, t.amount_fen as fen, t.last_day as day_from,
            null::date as day_to, false as doubled, null::text as rate
        from cases.obligation t where t.case_id = any(#)
        union all select 'C', t.case_id, t.no, t.name, t.amount_fen, t.last_day, null, t.in_doubled_base, null
        from cases.cost t where t.case_id = any(#)
        union all select 'I', t.case_id, t.no, t.obligation, null, t.from_on, t.to_on, false, t.rate::text
        from cases.interest_term t where t.case_id = any(#)
        union all select 'S', t.case_id, t.id, null, null, t.from_on, t.to_on, false, null
        from cases.standstill t where t.case_id = any(#)
        union all select 'P', t.case_id, t.id, null, t.amount_fen, t.paid_on, null, false, null
        from cases.payment t where t.case_id = any(#)
        order by case_id, kind, place\
        """;

    private static final Question<ClaimRow> CLAIMS = Question.of(ROWS.replace("#", ":cases::bigint[]"), ClaimRow::read);
    /** Most ask for one case; as a list of one it costs half as much again. */
    private static final Question<ClaimRow> OF_ONE = Question.of(ROWS.replace("= any(#)", "= :case"), ClaimRow::read);

    private static final String OF_FOUND =
            "with p as (select array({0}) as ids) " + ROWS.replace("#", "(select ids from p)::bigint[]");

    private static final String ADD = """
        insert into cases.payment (case_id, reference, paid_on, amount_fen)
        select * from unnest(?::bigint[], ?::text[], ?::date[], ?::bigint[])
        on conflict (case_id, reference) do nothing\
        """;

    /** What a case without a claim of money owes. */
    public static final DebtClaim NOTHING = new ClaimRows().claim();

    private final DSLContext db;
    private final Trips trips;

    DebtStore(DSLContext db, Trips trips) {
        this.db = db;
        this.trips = trips;
    }

    public DebtClaim claim(CaseId id) {
        return claims(List.of(id)).getOrDefault(id, NOTHING);
    }

    public Map<CaseId, DebtClaim> claims(Collection<CaseId> cases) {
        var trip = trips.begin();
        var claims = claims(trip, cases);
        trip.go();
        return claims.get();
    }

    public Supplier<Map<CaseId, DebtClaim>> claims(Trip trip, Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toArray(Long[]::new);
        var asked = ids.length == 1 ? trip.ask(OF_ONE, Map.of("case", ids[0])) : trip.ask(CLAIMS, Map.of("cases", ids));
        return () -> claims(asked.get());
    }

    /** The claims of the cases that another query finds on the same trip. */
    ResultQuery<?> claimsOf(Select<Record1<Long>> found) {
        return db.resultQuery(OF_FOUND, found);
    }

    static Map<CaseId, DebtClaim> claims(List<ClaimRow> read) {
        var rows = new HashMap<CaseId, ClaimRows>();
        read.forEach(row -> row.addTo(rows.computeIfAbsent(row.caseId(), _ -> new ClaimRows())));
        var claims = new HashMap<CaseId, DebtClaim>();
        rows.forEach((id, one) -> claims.put(id, one.claim()));
        return claims;
    }

    /** False if the reference of one of them is on record already in its case. */
    public boolean addPayments(Collection<LiveDebt.Paid> payments) {
        return db.execute(
                        ADD,
                        payments.stream().map(paid -> paid.caseId().value()).toArray(Long[]::new),
                        payments.stream().map(LiveDebt.Paid::reference).toArray(String[]::new),
                        payments.stream().map(LiveDebt.Paid::on).toArray(LocalDate[]::new),
                        payments.stream().map(paid -> paid.amount().fen()).toArray(Long[]::new))
                == payments.size();
    }

    /** Those of the references that are on record in these cases. */
    public Map<CaseId, Set<String>> onRecord(Collection<CaseId> ids, Collection<String> references) {
        return db
                .select(PAYMENT.CASE_ID, PAYMENT.REFERENCE)
                .from(PAYMENT)
                .where(
                        PAYMENT.CASE_ID.eq(
                                DSL.any(ids.stream().map(CaseId::value).toArray(Long[]::new))),
                        PAYMENT.REFERENCE.eq(DSL.any(references.toArray(String[]::new))))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new CaseId(row.value1()), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /** False if there is no such payment. */
    public boolean removePayment(CaseId id, String reference) {
        return db.deleteFrom(PAYMENT)
                        .where(PAYMENT.CASE_ID.eq(id.value()), PAYMENT.REFERENCE.eq(reference))
                        .execute()
                == 1;
    }

    public boolean hasPayment(CaseId id, String reference, LocalDate on, Money amount) {
        return db.fetchExists(selectOne()
                .from(PAYMENT)
                .where(
                        PAYMENT.CASE_ID.eq(id.value()),
                        PAYMENT.REFERENCE.eq(reference),
                        PAYMENT.PAID_ON.eq(on),
                        PAYMENT.AMOUNT_FEN.eq(amount)));
    }

    /** In which of them it was told before that nothing is owed any more. */
    public Set<CaseId> performed(Collection<CaseId> ids) {
        return Set.copyOf(db.selectDistinct(EVENT.CASE_ID)
                .from(EVENT)
                .where(
                        EVENT.CASE_ID.eq(DSL.any(ids.stream().map(CaseId::value).toArray(Long[]::new))),
                        EVENT.CODE.eq("OBLIGATION_PERFORMED"))
                .fetch(row -> new CaseId(row.value1())));
    }
}
