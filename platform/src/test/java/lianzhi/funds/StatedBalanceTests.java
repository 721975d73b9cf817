package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.administration.ChangeSetting;
import lianzhi.funds.books.RecordBankBalance;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement of the court's own account tells the bank's balance itself; a person's word and a closed day stand. */
@PlatformTest
class StatedBalanceTests {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @Autowired
    Court court;

    @Autowired
    ImportStatement statements;

    @Autowired
    RecordBankBalance record;

    @Autowired
    ReconcileQuery reconcile;

    @Autowired
    ChangeSetting settings;

    @Autowired
    DSLContext db;

    @Test
    void the_closing_balance_of_a_file_is_the_bank_s_word_with_its_source_and_once() {
        var by = accountant("粤0881");
        mt940(by, "BANKCNBJ/6222 0000-0881", DAY, "C", "980,5");
        assertThat(said(by, DAY)).containsExactly("980.50 may.sta 622200000881");
        mt940(by, "BANKCNBJ/6222 0000-0881", DAY, "C", "980,5");
        assertThat(said(by, DAY)).as("the same word again is no second one").hasSize(1);

        camt(by, "622200000881", DAY.plusDays(1), "CNY", "1200.00", "CLBD");
        assertThat(said(by, DAY.plusDays(1))).containsExactly("1200.00 may.xml 622200000881");
        camt(by, "622200000881", DAY.plusDays(2), "CNY", "1.00", "OPBD");
        camt(by, "622200000881", DAY.plusDays(2), "USD", "1.00", "CLBD");
        assertThat(said(by, DAY.plusDays(2))).as("no closing balance in yuan").isEmpty();

        var shown = reconcile.of(by, "粤0881", DAY.plusDays(1)).bankSaid();
        assertThat(shown).isNotNull();
        assertThat(shown.balance()).isEqualTo(Money.yuan("1200.00"));
        assertThat(shown.file()).isEqualTo("may.xml");
        assertThat(shown.account()).isEqualTo("622200000881");
    }

    @Test
    void what_a_person_told_and_what_is_closed_stays() {
        var by = accountant("粤0891");
        record.handle(by, DAY, Money.yuan("5.00"), "");
        mt940(by, "622200000891", DAY, "C", "7,00");
        assertThat(said(by, DAY)).containsExactly("5.00 - -");

        reconcile.close(by, reconcile.of(by, "粤0891", DAY.plusDays(1)), Instant.now());
        mt940(by, "622200000891", DAY.plusDays(1), "C", "7,00");
        mt940(by, "622200000891", LocalDate.of(2099, 1, 1), "C", "7,00");
        assertThat(said(by, DAY.plusDays(1))).isEmpty();
        assertThat(said(by, LocalDate.of(2099, 1, 1))).isEmpty();

        mt940(by, "622200000891", DAY.plusDays(2), "C", "7,00");
        record.handle(by, DAY.plusDays(2), Money.yuan("8.00"), "");
        assertThat(said(by, DAY.plusDays(2)))
                .as("both stay on record")
                .containsExactly("7.00 may.sta 622200000891", "8.00 - -");
    }

    @Test
    void an_account_that_is_not_the_court_s_own_states_nothing() {
        var by = accountant("粤0882");
        mt940(by, court.newCase().accountNumber(), DAY, "C", "7,00");
        assertThat(said(by, DAY)).as("a case's account").isEmpty();
        file(by, Source.MT940, "two.sta", message("1111", DAY, "C", "1,00") + message("2222", DAY, "C", "2,00"));
        assertThat(said(by, DAY)).as("two accounts in one file").isEmpty();

        mt940(by, "622200000882", DAY, "C", "7,00");
        mt940(by, "622200009999", DAY.plusDays(1), "C", "9,00");
        assertThat(said(by, DAY.plusDays(1)))
                .as("which of two is the court's nobody said")
                .isEmpty();
        set("", "粤0881=1,粤0882=622200009999");
        try {
            mt940(by, "622200009999", DAY.plusDays(1), "D", "9,00");
            mt940(by, "622200000882", DAY.plusDays(2), "C", "7,00");
            assertThat(said(by, DAY.plusDays(1))).containsExactly("-9.00 may.sta 622200009999");
            assertThat(said(by, DAY.plusDays(2))).isEmpty();
        } finally {
            set("粤0881=1,粤0882=622200009999", "");
        }
    }

    private void set(String from, String to) {
        settings.handle(court.samples.viewer("粤08", Role.ADMINISTRATOR), "funds.bank.accounts", from, to, "试验账户");
    }

    private Viewer accountant(String code) {
        return court.samples.viewer(code, Role.FUND_ACCOUNTANT);
    }

    private List<String> said(Viewer by, LocalDate day) {
        return db.fetch("""
            select b.fen, coalesce(s.file_name, '-') as file, coalesce(nullif(b.account, ''), '-') as account
            from funds.bank_balance b left join funds.statement s on s.id = b.statement_id
            where b.court_code = ? and b.day = ? order by b.id\
            """, by.courtCode(), day)
                .map(row -> Money.fen(row.get("fen", Long.class)) + " " + row.get("file") + " " + row.get("account"));
    }

    private void mt940(Viewer by, String account, LocalDate day, String mark, String sum) {
        file(by, Source.MT940, "may.sta", message(account, day, mark, sum));
    }

    private static String message(String account, LocalDate day, String mark, String sum) {
        var short6 = day.toString().replace("-", "").substring(2);
        return ":20:S\n:25:%s\n:28C:1/1\n:60F:C260301CNY0,00\n:61:2605120512C1,00NTRFNONREF//SB%d\n:86:无\n:62F:%s%sCNY%s\n-}\n"
                .formatted(account, System.nanoTime(), mark, short6, sum);
    }

    private void camt(Viewer by, String account, LocalDate day, String currency, String sum, String kind) {
        file(by, Source.CAMT053, "may.xml", """
            <Document><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>%s</Id></Othr></Id></Acct>
            <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="%s">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
            </Stmt></BkToCstmrStmt></Document>
            """.formatted(account, kind, currency, sum, day));
    }

    private void file(Viewer by, Source source, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        statements.fromFile(by, source, name, new StatementBytes(source, bytes, Map.of()), "");
    }
}
