package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.CloseMonth;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.Books;
import lianzhi.funds.store.StatementQuery;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MonthCloseTests {
    private static final String COURT = "粤0883";
    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    @Autowired
    Court court;

    @Autowired
    CloseDay days;

    @Autowired
    CloseMonth months;

    @Autowired
    ImportStatement statements;

    @Autowired
    StatementQuery statement;

    @Autowired
    Books books;

    @Autowired
    DSLContext db;

    @Test
    void a_month_closes_when_its_days_are_closed_and_another_person_confirms_it_and_then_it_stays() {
        var accountant = court.samples.viewer(COURT, Role.FUND_ACCOUNTANT);
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\nM" + System.nanoTime() + ",2026-01-15,收,120.00,陌生人,无\n";
        statements.fromFile(
                accountant,
                ImportStatement.Source.CSV,
                "jan.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        while (books.seal(100_000) > 0) {
            // The next batch.
        }
        assertThat(refusal(() -> months.prepare(accountant, MONTH))).containsExactly("DAYS_OPEN");
        assertThat(refusal(() -> months.prepare(accountant, YearMonth.of(2099, 1))))
                .contains("MONTH_NOT_OVER");
        days.close(accountant, LocalDate.of(2026, 1, 15));
        var prepared = months.prepare(accountant, MONTH);
        assertThat(prepared.bank().toString()).isEqualTo("120.00");
        assertThat(prepared.differences()).extracting("code").containsExactly("BOOKED_LATER", "BOOKED_LATER");
        var both = Viewer.of(
                accountant.personId(), accountant.name(), COURT, Set.of(Role.FUND_ACCOUNTANT, Role.BUREAU_CHIEF));
        assertThat(refusal(() -> months.confirm(both, MONTH))).containsExactly("FOUR_EYES");
        var chief = court.samples.viewer(COURT, Role.BUREAU_CHIEF);
        assertThat(months.confirm(chief, MONTH).confirmedBy()).isEqualTo(chief.name());
        assertThat(refusal(() -> months.prepare(accountant, MONTH))).containsExactly("MONTH_CLOSED");

        var account = db.fetchSingle("select funds.account_of('" + COURT + "', 'SUSPENSE', null, null)")
                .into(Long.class);
        var bank = db.fetchSingle("select funds.account_of('" + COURT + "', 'COURT_BANK', null, null)")
                .into(Long.class);
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason,"
                                + " idempotency_key, account_ids, amounts) values ('ARRIVED', ?, date '2026-01-20',"
                                + " now(), 'x', 'x', 'late', array[?, ?]::bigint[], array[1, -1]::bigint[])",
                        COURT,
                        account,
                        bank))
                .hasStackTraceContaining("The month is closed");
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason,"
                                + " idempotency_key, giver, taker, fen) values ('ARRIVED', ?, date '2026-01-20',"
                                + " now(), 'x', 'x', 'late move', ?, ?, 1)",
                        COURT,
                        bank,
                        account))
                .hasStackTraceContaining("The month is closed");
        assertThatThrownBy(() -> db.fetch(
                        "select * from funds.post(array['late many'], array['ARRIVED'], array[?], array['x'],"
                                + " array['x'], array[1]::bigint[], array[2]::bigint[], array[null]::bigint[],"
                                + " date '2026-01-20', now(), array[1, 1], array[?, ?]::bigint[], array[-1, 1]::bigint[])",
                        COURT,
                        bank,
                        account))
                .hasStackTraceContaining("The month is closed");
        for (var attack : List.of(
                "update funds.month_close set bank_fen = 0 where court_code = '" + COURT + "'",
                "delete from funds.month_close where court_code = '" + COURT + "'",
                "truncate funds.month_close")) {
            assertThatThrownBy(() -> db.execute(attack)).as(attack).hasStackTraceContaining("ERROR");
        }
    }

    @Test
    void any_past_day_can_be_replayed_and_statements_of_case_court_and_city_agree() throws Exception {
        var filed = court.newCase();
        try (var bank = new FakeBank()) {
            bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
            court.readBank();
        }
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var of = statement.ofCase(filed.id(), today, today);
        assertThat(of.getLast().balance().toString()).isEqualTo("29650.00");
        var ofCourt = statement.ofCourt(court.accountant(), Court.CODE, today, today).items().stream()
                .filter(row -> row.name().equals(filed.number()))
                .findFirst()
                .orElseThrow();
        assertThat(ofCourt.closing()).isEqualTo(of.getLast().balance());
        assertThat(ofCourt.opening().isZero()).isTrue();
        var auditor = court.samples.viewer(Court.CODE, Role.AUDITOR);
        var city = statement.ofCity(auditor, today, today);
        assertThat(city.items()).extracting(StatementQuery.Row::name).contains(Court.CODE);
        var whole = statement.ofCourt(auditor, Court.CODE, today, today);
        assertThat(city.items().stream()
                        .filter(row -> row.name().equals(Court.CODE))
                        .map(StatementQuery.Row::closing))
                .as("a court's statement adds up to its line of the city's")
                .containsExactly(whole.closing());
        assertThat(refusal(() -> statement.ofCity(court.accountant(), today, today)))
                .containsExactly("NOT_FOUND");
        var yesterday = books.balances(auditor, Court.CODE, today.minusDays(1), filed.number(), true, 0, 10);
        assertThat(yesterday.items()).isEmpty();
        var now = books.balances(auditor, Court.CODE, today, filed.number(), true, 0, 10);
        assertThat(now.items()).isNotEmpty();
    }

    private static List<String> refusal(Callable<?> act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refused.reasons().forEach(r -> codes.add(r.code())));
        return codes;
    }
}
