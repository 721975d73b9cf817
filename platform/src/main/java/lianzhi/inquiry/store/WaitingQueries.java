package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;
import static lianzhi.schema.shared.Tables.EXCHANGE_PARTNER;

import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.OpenQueries;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Institutions that have not answered a question of the case. */
@Component
class WaitingQueries implements OpenQueries {
    private final DSLContext db;

    WaitingQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<String> waitingFor(CaseId id) {
        return db.selectDistinct(EXCHANGE_PARTNER.NAME_ZH)
                .from(REQUEST)
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .join(EXCHANGE_PARTNER)
                .on(EXCHANGE_PARTNER.ID.eq(REQUEST.PARTNER_ID))
                .where(REQUEST.CASE_ID.eq(id.value()), EXCHANGE_ITEM.ANSWER.isNull(), REQUEST.OFFLINE_TASK.isNull())
                .orderBy(EXCHANGE_PARTNER.NAME_ZH)
                .fetch(EXCHANGE_PARTNER.NAME_ZH);
    }
}
