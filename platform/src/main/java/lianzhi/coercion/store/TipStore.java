package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.REQUEST;
import static lianzhi.schema.coercion.Tables.TIP;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.coercion.RewardNotices.RewardNotice;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reward notices as the public sees them, and the tips that came. */
@Component
public class TipStore {
    private final DSLContext db;
    private final Facts facts;

    TipStore(DSLContext db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    public List<RewardNotice> open() {
        return notices(DSL.noCondition());
    }

    /** The case's row is not locked: only the notice's own, so that tips get their numbers one after another. */
    public Optional<RewardNotice> lock(long id) {
        db.select(REQUEST.ID).from(REQUEST).where(REQUEST.ID.eq(id)).forUpdate().fetch();
        return notices(REQUEST.ID.eq(id)).stream().findFirst();
    }

    private List<RewardNotice> notices(Condition which) {
        return db.select(
                        REQUEST.ID,
                        REQUEST.FACTS,
                        REQUEST.ANSWERED_AT,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE)
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .where(REQUEST.KIND.eq("REWARD"), REQUEST.OUTCOME.eq("GRANTED"), CASE_BRIEF.CLOSED_ON.isNull(), which)
                .orderBy(REQUEST.ANSWERED_AT.desc())
                .limit(200)
                .fetch(row -> {
                    var said = facts.read(row.get(REQUEST.FACTS));
                    return new RewardNotice(
                            row.get(REQUEST.ID),
                            row.get(CASE_BRIEF.NUMBER),
                            row.get(CASE_BRIEF.COURT_CODE),
                            debtors(row.get(CASE_BRIEF.ID)),
                            said.getOrDefault("amount", ""),
                            said.getOrDefault("conditions", ""),
                            row.get(REQUEST.ANSWERED_AT));
                });
    }

    private List<String> debtors(long caseId) {
        var name = DSL.field(
                "shared.public_name({0}, {1}, {2})",
                String.class, CASE_PARTY.NAME, CASE_PARTY.IS_UNIT, CASE_PARTY.ID_NUMBER);
        return db.select(name)
                .from(CASE_PARTY)
                .where(CASE_PARTY.CASE_ID.eq(caseId), CASE_PARTY.ROLE.eq("DEBTOR"))
                .orderBy(CASE_PARTY.ID)
                .fetch(name);
    }

    public int since(long requestId, Instant since) {
        return db.fetchCount(TIP, TIP.REQUEST_ID.eq(requestId), TIP.TOLD_AT.ge(since));
    }

    public int add(long requestId, Tip tip) {
        var next = 1 + db.fetchCount(TIP, TIP.REQUEST_ID.eq(requestId));
        db.insertInto(TIP)
                .set(TIP.REQUEST_ID, requestId)
                .set(TIP.NO, next)
                .set(TIP.NAME, tip.name())
                .set(TIP.CONTACT, tip.contact())
                .set(TIP.BODY, tip.body())
                .set(TIP.TOLD_AT, tip.toldAt())
                .execute();
        return next;
    }

    public List<Tip> of(long requestId) {
        return db.select(TIP.NO, TIP.NAME, TIP.CONTACT, TIP.BODY, TIP.TOLD_AT)
                .from(TIP)
                .where(TIP.REQUEST_ID.eq(requestId))
                .orderBy(TIP.NO)
                .fetch(mapping(Tip::new));
    }
}
