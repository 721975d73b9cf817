package lianzhi.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.Controls;
import lianzhi.control.MeasureState;
import lianzhi.funds.store.MonthStore;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.inquiry.store.BoardStore;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the funds, the queries and the controls of generated cases must say together. */
class CityBooks {
    private final JdbcTemplate sql;
    private final Controls controls;
    private final PayoutQuery payouts;
    private final BoardStore board;
    private final MonthStore months;
    private final JsonMapper json;

    CityBooks(
            JdbcTemplate sql,
            Controls controls,
            PayoutQuery payouts,
            BoardStore board,
            MonthStore months,
            JsonMapper json) {
        this.sql = sql;
        this.controls = controls;
        this.payouts = payouts;
        this.board = board;
        this.months = months;
        this.json = json;
    }

    private Map<String, Object> one(String query) {
        return sql.queryForMap(query);
    }

    /** @param recovered what the bulletin says of all years together, in fen */
    void agree(long recovered) {
        assertThat(sql.queryForList("select what || posting_id from funds.faults_of_the_books()", String.class))
                .as("the books are whole")
                .isEmpty();
        var sums = one("""
            select (select sum(amount_fen) from cases.payment p join cases.case_file f on f.id = p.case_id where f.filed_on >= '2015-01-01') as paid,
                sum(r.fen) as received, sum(l.fen) as banked, (select sum(p.fen) from funds.payout o
                    join funds.payout_part p on p.payout_id = o.id join funds.receipt r on r.id = p.receipt_id
                    join funds.bank_line l on l.id = r.bank_line_id
                    where o.state = 'CONFIRMED' and l.bank_reference like 'CITY%') as paid_out, count(*) as n
            from funds.receipt r join funds.bank_line l on l.id = r.bank_line_id where l.bank_reference like 'CITY%'\
            """);
        assertThat(((Number) sums.get("n")).longValue()).isGreaterThan(10_000);
        assertThat(((Number) sums.get("received")).longValue())
                .as("what the bulletin says came in lies in the receipts")
                .isEqualTo(recovered);
        assertThat(sums.get("received"))
                .isEqualTo(sums.get("paid"))
                .isEqualTo(sums.get("banked"))
                .isEqualTo(sums.get("paid_out"));
        assertThat(sql.queryForObject("""
            select count(*) from (
                select m.case_id, sum(a.fen) as fen from control.act a join control.measure m on m.id = a.measure_id
                    join cases.case_file f on f.id = m.case_id
                where a.kind = 'DEDUCT' and m.account like '62170%' and f.filed_on between '2015-01-01' and '2017-10-31' group by 1) d
                full join (select p.case_id, sum(p.amount_fen) as fen from cases.payment p where exists (select from control.measure m
                    where m.case_id = p.case_id and m.state = 'CONSUMED' and m.account like '62170%') group by 1) p using (case_id)
            where d.fen is distinct from p.fen\
            """, Long.class))
                .as("what was deducted is what arrived")
                .isZero();
        sql.queryForList(
                        "select min(case_id) from control.measure where state = 'CONSUMED' and account like '62170%'"
                                + " and starts_at < '2018-01-01' union all select min(case_id) from control.measure where"
                                + " state = 'RELEASED' and account like '62170%' and starts_at < '2018-01-01'",
                        Long.class)
                .forEach(this::opened);
        closed();
    }

    /** Months that are over were closed with the figures that the books still say. */
    private void closed() {
        var rows = sql.queryForList("""
            select court_code, month, bank_fen, ledger_fen, files_fen, figures::text as figures from funds.month_close m
            where month in ('2016-03-01', '2017-10-01') and exists (select from funds.bank_line l
                where l.court_code = m.court_code and l.bank_reference like 'CITY%')\
            """);
        assertThat(rows).hasSizeGreaterThan(15);
        for (var row : rows) {
            var court = (String) row.get("court_code");
            var month = YearMonth.from(((java.sql.Date) row.get("month")).toLocalDate());
            var now = months.of(Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE)), court, month);
            assertThat(List.of(now.bank().fen(), now.ledger().fen(), now.files().fen()))
                    .as(court + month)
                    .isEqualTo(List.of(row.get("bank_fen"), row.get("ledger_fen"), row.get("files_fen")));
            assertThat(now.openDays()).isEmpty();
            assertThat(now.unexplained().isZero()).isTrue();
            assertThat(JsonMapper.shared().readTree((String) row.get("figures")))
                    .isEqualTo(JsonMapper.shared().readTree(json.writeValueAsString(now.lines())));
            assertThat(months.isEarlierOpen(court, month.plusMonths(1))).isFalse();
        }
    }

    private void opened(long caseId) {
        var id = new CaseId(caseId);
        var measure = controls.of(id).getFirst();
        assertThat(measure.acts())
                .first()
                .satisfies(act -> assertThat(act.kind()).isEqualTo(ActKind.FREEZE));
        assertThat(measure.state()).isIn(MeasureState.CONSUMED, MeasureState.RELEASED);
        assertThat(board.lines(BoardStore.ofCase(caseId), DSL.trueCondition(), 0, 10))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.askedAt()).isBefore(java.util.Objects.requireNonNull(measure.startsAt())));
        var paid =
                sql.queryForObject("select sum(amount_fen) from cases.payment where case_id = ?", Long.class, caseId);
        var out = payouts.ofCase(id);
        assertThat(out.stream().mapToLong(one -> one.amount().fen()).sum()).isEqualTo(paid);
        assertThat(out).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo("CONFIRMED");
            assertThat(java.util.Objects.requireNonNull(one.settledAt())
                            .atZone(ZoneId.of("Asia/Shanghai"))
                            .getDayOfWeek()
                            .getValue())
                    .as("paid out on a day on which the court works")
                    .isLessThan(7);
        });
    }
}
