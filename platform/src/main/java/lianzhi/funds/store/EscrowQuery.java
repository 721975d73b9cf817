package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提存在库: what lies in escrow by case, since when, and the day on which the right to it lapses (民法典574). */
@Component
public class EscrowQuery {
    /**
     * @param lapsesOn five years after the oldest deposit that is still here; then the money is the state's
     * @param lapsed what has lapsed and is not proposed for the treasury yet
     */
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
            @Nullable LocalDate lapsesOn,
            Money lapsed) {}

    /** @param warnDays so long before it lapses an escrow is in the list of those that do */
    public record Page(List<Row> items, int total, Money sum, int warnDays) {}

    private static final String SQL = """
        select a.case_id, b.number, b.judge_name, sum(x.fen)::bigint as fen, sum(x.reserved_fen)::bigint as reserved,
            coalesce((select min(l.deposited_on) from funds.escrow_left(a.case_id) l),
                (select max((o.settled_at at time zone 'Asia/Shanghai')::date) from funds.payout o
                 where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED')) as since,
            funds.escrow_lapsed(a.case_id, ?) as lapsed,
            (select string_agg(distinct o.payee_name, '、') from funds.payout o
             where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED') as payee,
            (select string_agg(distinct o.purpose, '；') from funds.payout o
             where o.case_id = a.case_id and o.kind = 'ESCROW' and o.state = 'CONFIRMED') as purpose
        from funds.account a join funds.balance x on x.account_id = a.id join shared.case_brief b on b.id = a.case_id
        where a.kind = 'ESCROW' and\
        """;

    private final DSLContext db;
    private final Settings settings;

    EscrowQuery(DSLContext db, Settings settings) {
        this.db = db;
        this.settings = settings;
    }

    public Page held(Viewer viewer, LocalDate today) {
        var seen = VisibleMoney.to(
                viewer,
                DSL.field(DSL.name("a", "court_code"), String.class),
                DSL.field(DSL.name("b", "judge_id"), Long.class));
        var rows = db.resultQuery(
                        "{0} {1} group by a.case_id, b.number, b.judge_name having sum(x.fen) > 0"
                                + " order by since, a.case_id limit 500",
                        DSL.sql(SQL, today), seen)
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
                            since == null ? null : since.plusYears(5),
                            Money.fen(row.get("lapsed", Long.class)));
                });
        return new Page(
                rows,
                rows.size(),
                rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus),
                settings.number("escrow.lapse.warnDays"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
