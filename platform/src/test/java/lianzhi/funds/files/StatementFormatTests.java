package lianzhi.funds.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;

class StatementFormatTests {
    private static final String MT940 = """
        {1:F01BANKCNBJAXXX0000000000}{2:O9400000000000BANKCNBJAXXX00000000000000000000N}{4:
        :20:STMT1
        :25:BANKCNBJ/6222000000001234
        :28C:1/1
        :60F:C260301CNY0,00
        :61:2603020302C1000,50NTRFNONREF//BR0001
        :86:?20(2026)粤0803执12号?21还款?31622200009999?32测试乙
        :61:260303D20,NTRFMYREF//BR0002
        :86:手续费
        :61:260304RC1000,50NTRFNONREF//BR0003
        :86:?20BR0001
        :62F:C260304CNY980,00
        -}
        """;

    private static final String CAMT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
          <Acct><Id><Othr><Id>6222000000001234</Id></Othr></Id></Acct>
          <Ntry><Amt Ccy="CNY">1000.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-03-02</Dt></BookgDt>
            <ValDt><Dt>2026-03-02</Dt></ValDt><AcctSvcrRef>CR0001</AcctSvcrRef>
            <NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>测试乙</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>622200009999</Id></Othr></Id></DbtrAcct></RltdPties>
            <RmtInf><Ustrd>(2026)粤0803执12号</Ustrd><Ustrd>还款</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
          <Ntry><Amt Ccy="CNY">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-03-03</Dt></BookgDt><AcctSvcrRef>CR0002</AcctSvcrRef>
            <NtryDtls><TxDtls><Amt Ccy="CNY">10.00</Amt></TxDtls><TxDtls><Amt Ccy="CNY">20.00</Amt></TxDtls></NtryDtls></Ntry>
          <Ntry><Amt Ccy="USD">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-03-03</Dt></BookgDt><AcctSvcrRef>CR0003</AcctSvcrRef></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """;

    @Test
    void mt940_lines_keep_reference_direction_reversal_and_who_paid() {
        var lines = new ArrayList<RawLine>();
        ReadMt940.of(MT940.getBytes(StandardCharsets.UTF_8), lines::add);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().cells())
                .containsEntry(Column.BANK_REFERENCE, "BR0001")
                .containsEntry(Column.AMOUNT, "1000.50")
                .containsEntry(Column.DIRECTION, "IN")
                .containsEntry(Column.VALUE_DATE, "20260302")
                .containsEntry(Column.SUB_ACCOUNT, "6222000000001234")
                .containsEntry(Column.COUNTER_NAME, "测试乙")
                .containsEntry(Column.COUNTER_ACCOUNT, "622200009999")
                .containsEntry(Column.PURPOSE, "(2026)粤0803执12号还款");
        assertThat(lines.get(1).cells())
                .containsEntry(Column.DIRECTION, "OUT")
                .containsEntry(Column.AMOUNT, "20")
                .containsEntry(Column.PURPOSE, "手续费");
        assertThat(lines.get(2).cells())
                .containsEntry(Column.DIRECTION, "OUT")
                .containsEntry(Column.PURPOSE, "冲正 BR0001");
    }

    @Test
    void camt_entries_of_several_transactions_are_several_lines_and_foreign_money_is_named() {
        var lines = new ArrayList<RawLine>();
        ReadCamt053.of(CAMT.getBytes(StandardCharsets.UTF_8), lines::add);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst().cells())
                .containsEntry(Column.BANK_REFERENCE, "CR0001")
                .containsEntry(Column.AMOUNT, "1000.50")
                .containsEntry(Column.DIRECTION, "IN")
                .containsEntry(Column.COUNTER_NAME, "测试乙")
                .containsEntry(Column.COUNTER_ACCOUNT, "622200009999")
                .containsEntry(Column.SUB_ACCOUNT, "6222000000001234")
                .containsEntry(Column.PURPOSE, "(2026)粤0803执12号 还款");
        assertThat(lines.get(2).cells())
                .containsEntry(Column.BANK_REFERENCE, "CR0002/2")
                .containsEntry(Column.AMOUNT, "20.00");
        assertThat(lines.get(3).cells()).containsEntry(Column.AMOUNT, "USD 5.00");
    }

    @Test
    void entities_and_broken_files_are_refused_and_nothing_is_fetched() {
        var xxe = "<!DOCTYPE d [<!ENTITY x SYSTEM"
                + " \"file:///etc/passwd\">]><Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>";
        var laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b"
                + " \"&a;&a;&a;&a;\">]><Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>";
        for (var bad : List.of(xxe, laughs, "<Document><Other/></Document>", "<Document>", "", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> ReadCamt053.of(bad.getBytes(StandardCharsets.UTF_8), line -> {}))
                    .as(bad)
                    .isInstanceOf(Refused.class);
        }
        for (var bad : List.of("", "nothing", ":20:X\n-}")) {
            assertThatThrownBy(() -> ReadMt940.of(bad.getBytes(StandardCharsets.UTF_8), line -> {}))
                    .as(bad)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_zip_bomb_is_refused_within_a_second_or_two() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(2 << 20);
        assertThatThrownBy(() -> ReadXlsx.of(bytes.toByteArray(), Map.of(), line -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("FILE_TOO_LARGE");
    }
}
