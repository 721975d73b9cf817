package lianzhi.funds.store;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** 抵充明细: of which receipts a payout comes, and what each of them paid of the debt. */
@Component
public class PartsOfPayout {
    private final DSLContext db;

    PartsOfPayout(DSLContext db) {
        this.db = db;
    }

    public String told(long payoutId) {
        var rows = db.fetch("""
                select o.costs_fen as taken, o.costs_why as why, r.arrived_on, p.fen, coalesce(a.costs_fen, 0) as costs, coalesce(a.interest_fen, 0) as interest,
                    coalesce(a.principal_fen, 0) as principal, coalesce(a.doubled_fen, 0) as doubled
                from funds.payout_part p
                join funds.payout o on o.id = p.payout_id
                join funds.receipt r on r.id = p.receipt_id
                left join funds.allocation a
                    on a.receipt_id = r.id and a.case_id = o.case_id and a.undone_at is null
                where p.payout_id = ? order by r.arrived_on, r.id\
                """, payoutId);
        return rows.stream().map(PartsOfPayout::line).collect(Collectors.joining("；"))
                + rows.stream().limit(1).map(PartsOfPayout::costs).collect(Collectors.joining());
    }

    private static String costs(Record row) {
        var why = row.get("why", String.class);
        return why == null ? "" : "；其中动用留给费用收款人的" + Money.fen(row.get("taken", Long.class)) + "元，理由：" + why;
    }

    private static String line(Record row) {
        var paid = new LinkedHashMap<String, String>();
        paid.put("费用", "costs");
        paid.put("一般利息", "interest");
        paid.put("本金", "principal");
        paid.put("加倍部分债务利息", "doubled");
        var debt = paid.entrySet().stream()
                .filter(part -> row.get(part.getValue(), Long.class) > 0)
                .map(part -> part.getKey() + Money.fen(row.get(part.getValue(), Long.class)) + "元")
                .collect(Collectors.joining("、"));
        return row.get("arrived_on") + "到账款" + (debt.isEmpty() ? "" : "（抵充" + debt + "）") + "，本次发放"
                + Money.fen(row.get("fen", Long.class)) + "元";
    }
}
