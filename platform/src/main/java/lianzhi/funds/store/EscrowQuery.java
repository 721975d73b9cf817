package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提存在库: what lies in escrow by case, since when, and the day on which the right to it lapses (民法典574). */
@Component
public class EscrowQuery {
    /** @param lapsesOn five years after the oldest deposit that is still here; then the money is the state's */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            long caseId,
            String caseNumber,
            String judge,
            String payee,
            String purpose,
            Money amount,
            Money underWay,
            @Nullable LocalDate since,
            @Nullable LocalDate lapsesOn) {}

    public record Page(List<Row> items, int total, Money sum) {}

    private static final String SQL = """
        select a.case_id, b.number, b.judge_name, sum(x.fen)::bigint as fen, sum(x.reserved_fen)::bigint as reserved,
            (select min((o.settled_at at time zone 'Asia/Shanghai')::date) from funds.payout o
             where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED') as since,
            (select string_agg(distinct o.payee_name, '、') from funds.payout o
             where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED') as payee,
            (select string_agg(distinct o.purpose, '；') from funds.payout o
             where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED') as purpose
        from funds.account a join funds.balance x on x.account_id = a.id join shared.case_brief b on b.id = a.case_id
        where a.kind = 'ESCROW' and\
        """;

    private final DSLContext db;

    EscrowQuery(DSLContext db) {
        this.db = db;
    }

    public Page held(Viewer viewer) {
        var seen = VisibleMoney.to(
                viewer,
                DSL.field(DSL.name("a", "court_code"), String.class),
                DSL.field(DSL.name("b", "judge_id"), Long.class));
        var rows = db.resultQuery(
                        "{0} {1} group by a.case_id, b.number, b.judge_name having sum(x.fen) > 0"
                                + " order by since, a.case_id limit 500",
                        DSL.raw(SQL), seen)
                .fetch(row -> {
                    var since = row.get("since", LocalDate.class);
                    return new Row(
                            row.get("case_id", Long.class),
                            row.get("number", String.class),
                            row.get("judge_name", String.class),
                            text(row.get("payee", String.class)),
                            text(row.get("purpose", String.class)),
                            Money.fen(row.get("fen", Long.class)),
                            Money.fen(row.get("reserved", Long.class)),
                            since,
                            since == null ? null : since.plusYears(5));
                });
        return new Page(rows, rows.size(), rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
