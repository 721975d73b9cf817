package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PLAN_OBJECTION_NOTICE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Notices of an objection, one to each of the others, and who opposes; the objection carries what follows of them. */
@Component
public class ObjectionNotices {
    /** Everybody is told when none of those who were served is left; until then the objection waits. */
    private static final String FOLLOWS = """
        update funds.plan_objection o set
            told_on = case when n.told = s.others then n.last end,
            opposition_until = case when n.told = s.others then n.until end,
            opposed_by = n.who, opposed_on = n.opposed
        from (select count(*) as told, max(told_on) as last, max(oppose_until) as until, max(opposed_on) as opposed,
                string_agg(party, '、' order by opposed_on, party) filter (where opposed_on is not null) as who
            from funds.plan_objection_notice where objection_id = ?) n,
            (select count(*) as others from funds.plan_service v join funds.plan_objection j on j.plan_id = v.plan_id
                and v.party <> j.party where j.id = ?) s
        where o.id = ?\
        """;

    private final DSLContext db;

    ObjectionNotices(DSLContext db) {
        this.db = db;
    }

    public void told(long objectionId, List<String> parties, LocalDate on, LocalDate until) {
        for (var party : parties) {
            db.insertInto(PLAN_OBJECTION_NOTICE)
                    .set(PLAN_OBJECTION_NOTICE.OBJECTION_ID, objectionId)
                    .set(PLAN_OBJECTION_NOTICE.PARTY, party)
                    .set(PLAN_OBJECTION_NOTICE.TOLD_ON, on)
                    .set(PLAN_OBJECTION_NOTICE.OPPOSE_UNTIL, until)
                    .onConflict(PLAN_OBJECTION_NOTICE.OBJECTION_ID, PLAN_OBJECTION_NOTICE.PARTY)
                    .doUpdate()
                    .set(PLAN_OBJECTION_NOTICE.TOLD_ON, on)
                    .set(PLAN_OBJECTION_NOTICE.OPPOSE_UNTIL, until)
                    .execute();
        }
        follow(objectionId);
    }

    public void opposed(long objectionId, String party, LocalDate on) {
        db.update(PLAN_OBJECTION_NOTICE)
                .set(PLAN_OBJECTION_NOTICE.OPPOSED_ON, on)
                .where(PLAN_OBJECTION_NOTICE.OBJECTION_ID.eq(objectionId), PLAN_OBJECTION_NOTICE.PARTY.eq(party))
                .execute();
        follow(objectionId);
    }

    private void follow(long objectionId) {
        db.execute(FOLLOWS, objectionId, objectionId, objectionId);
    }
}
