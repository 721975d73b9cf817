package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.Measured;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.SearchCases;
import lianzhi.cases.spreadsheets.ExportCases;
import lianzhi.cases.spreadsheets.ExportWords;
import lianzhi.cases.spreadsheets.ImportCases;
import lianzhi.cases.spreadsheets.Imported;
import lianzhi.cases.spreadsheets.WriteTemplate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ImportTests {
    private static final List<String> HEAD =
            List.of("申请执行人", "申请执行人证件号码", "被执行人", "被执行人证件号码", "案由", "依据种类", "依据文号", "制作机关", "生效日期", "本金");

    @Autowired
    Samples samples;

    @Autowired
    ImportCases importCases;

    @Autowired
    ExportCases exportCases;

    @Autowired
    SearchCases search;

    @Autowired
    CaseDocumentFacts facts;

    @Autowired
    org.jooq.DSLContext db;

    private Viewer clerk;

    @BeforeEach
    void aCourtWithAJudge() {
        samples.person("粤0811", Role.JUDGE, 1);
        clerk = samples.viewer("粤0811", Role.FILING_CLERK);
    }

    @Test
    void good_rows_are_filed_and_each_bad_row_is_named_by_row_column_and_reason() throws Exception {
        var file = sheet(
                row(Samples.idNumber(), "100000"),
                row("449999199001010010", "100000"),
                row(Samples.idNumber(), "十二万"),
                row(Samples.idNumber(), "5000.5"));
        var imported = importCases.run(clerk, file, false);
        assertThat(imported.rows()).isEqualTo(4);
        assertThat(imported.filed()).extracting(Imported.FiledRow::row).containsExactly(2, 5);
        assertThat(imported.errors())
                .extracting(Imported.RowError::row, Imported.RowError::column, Imported.RowError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "被执行人证件号码", "ID_NUMBER_CHECK"),
                        org.assertj.core.groups.Tuple.tuple(4, "本金", "AMOUNT_FORM"));
    }

    @Test
    void the_same_file_twice_files_once() throws Exception {
        var file = sheet(row(Samples.idNumber(), "100000"));
        var first = importCases.run(clerk, file, false);
        assertThat(importCases.run(clerk, file, false).filed())
                .extracting(Imported.FiledRow::id, Imported.FiledRow::earlier)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        first.filed().getFirst().id(), true));
    }

    @Test
    void a_dry_run_files_nothing() throws Exception {
        var number = Samples.idNumber();
        var report = importCases.run(clerk, sheet(row(number, "100000"), row(number, "-1")), true);
        assertThat(report.filed()).isEmpty();
        assertThat(report.errors()).extracting(Imported.RowError::row).containsExactly(3);
        assertThat(search.search(clerk, filter(number)).items()).isEmpty();
    }

    @Test
    void a_formula_is_a_fault_of_its_cell() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("立案");
            for (var i = 0; i < HEAD.size(); i++) {
                sheet.value(0, i, HEAD.get(i));
                sheet.value(1, i, row(Samples.idNumber(), "1").get(i));
            }
            sheet.formula(1, 9, "100000*2");
        }
        var imported = importCases.run(clerk, out.toByteArray(), false);
        assertThat(imported.filed()).isEmpty();
        assertThat(imported.errors())
                .extracting(Imported.RowError::column, Imported.RowError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("本金", "FORMULA"));
    }

    @Test
    void what_is_no_spreadsheet_or_unpacks_without_end_or_lacks_columns_is_refused() throws Exception {
        refusedWith("NOT_A_SPREADSHEET", () -> importCases.run(clerk, "姓名,金额".getBytes("UTF-8"), false));
        refusedWith(
                "SPREADSHEET_UNREADABLE", () -> importCases.run(clerk, new byte[] {0x50, 0x4b, 3, 4, 1, 2, 3}, false));
        var bomb = bomb();
        assertThat(bomb.length).isLessThan(1_000_000);
        var cost = Measured.of(() -> refusedWith("SPREADSHEET_TOO_LARGE", () -> importCases.run(clerk, bomb, false)));
        assertThat(cost.seconds()).isLessThanOrEqualTo(1);
        assertThat(cost.megabytes()).isLessThanOrEqualTo(128);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("x").value(0, 0, "姓名");
        }
        refusedWith("COLUMNS_DIFFER", () -> importCases.run(clerk, out.toByteArray(), false));
        refusedWith(
                "POWER_MISSING",
                () -> importCases.run(samples.viewer("粤0811", Role.BAILIFF), WriteTemplate.bytes(), false));
    }

    @Test
    void the_template_has_a_head_and_an_example_that_the_import_reads() throws Exception {
        var report = importCases.run(clerk, WriteTemplate.bytes(), true);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.errors()).extracting(Imported.RowError::column).doesNotContain("本金", "案由", "依据文号");
    }

    @Test
    void a_row_takes_several_obligations_interest_terms_and_costs_like_the_filing_form() throws Exception {
        var more = new java.util.LinkedHashMap<String, String>();
        more.put("本金名称", "借款本金；第二笔借款");
        more.put("本金", "100000；50000");
        more.put("履行期最后一日", "2025-07-10");
        more.put("计息本金", "借款本金；第二笔借款");
        more.put("利率种类", "固定年利率；LPR");
        more.put("年利率(%)", "6；");
        more.put("利率期限", "；一年期");
        more.put("倍数", "；4");
        more.put("计息起日", "2025-01-01；2025-02-01");
        more.put("费用名称", "案件受理费；保全费");
        more.put("诉讼费用", "2300；1020");
        var imported = importCases.run(clerk, wide(row(Samples.idNumber(), ""), more), false);
        assertThat(imported.errors()).isEmpty();
        var id = imported.filed().getFirst().id();
        assertThat(facts.of(id).get("claim.items"))
                .contains(
                        "借款本金100000.00元",
                        "第二笔借款50000.00元",
                        "以未付的第二笔借款为基数",
                        "贷款市场报价利率的4倍",
                        "案件受理费2300.00元",
                        "保全费1020.00元");
    }

    @Test
    void an_export_holds_the_rows_of_the_search() throws Exception {
        var number = Samples.idNumber();
        importCases.run(clerk, sheet(row(number, "100000")), false);
        var bytes = exportCases.export(clerk, filter(number), ExportWords.ZH);
        try (var book = new ReadableWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("测试甲 申请执行 测试乙");
            assertThat(rows.get(1).getCellText(2)).endsWith("人民法院");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("已立案");
            assertThat(rows.get(1).getCellText(11)).isNotEmpty();
        }
        var english = exportCases.export(clerk, filter(number), ExportWords.EN);
        try (var book = new ReadableWorkbook(new java.io.ByteArrayInputStream(english))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Number");
            assertThat(rows.get(1).getCellText(2)).contains("People's Court");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("Filed");
        }
    }

    @Test
    void what_a_row_says_too_much_of_is_a_fault_and_never_lost() throws Exception {
        var more = new java.util.LinkedHashMap<String, String>();
        more.put("本金名称", "借款本金；第二笔借款");
        more.put("计息起日", "2025-01-01");
        more.put("年利率(%)", "6；8");
        more.put("费用名称", "案件受理费");
        more.put("被执行人电话", "1；2");
        more.put("申请保全", "要");
        var imported = importCases.run(clerk, wide(row(Samples.idNumber(), "100000"), more), false);
        assertThat(imported.filed()).isEmpty();
        assertThat(imported.errors())
                .extracting(Imported.RowError::column, Imported.RowError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("本金名称", "PARTS_DIFFER"),
                        org.assertj.core.groups.Tuple.tuple("年利率(%)", "PARTS_DIFFER"),
                        org.assertj.core.groups.Tuple.tuple("费用名称", "LEAD_MISSING"),
                        org.assertj.core.groups.Tuple.tuple("被执行人电话", "PARTS_DIFFER"),
                        org.assertj.core.groups.Tuple.tuple("申请保全", "YES_OR_NO"));
    }

    @Test
    void a_column_that_nobody_would_read_is_named_and_the_senders_own_notes_are_left_alone() throws Exception {
        var row = row(Samples.idNumber(), "100000");
        refusedWith("COLUMNS_UNKNOWN", () -> importCases.run(clerk, wide(row, java.util.Map.of("诉讼费", "2300")), true));
        assertThat(importCases
                        .run(clerk, wide(row, java.util.Map.of("备注（张三）", "急")), true)
                        .errors())
                .isEmpty();
    }

    @Test
    void a_mended_file_files_only_what_was_not_filed_before_and_the_same_row_twice_is_a_fault() throws Exception {
        var good = row(Samples.idNumber(), "100000");
        var mended = row(Samples.idNumber(), "5000");
        var first = importCases.run(clerk, sheet(good, row("449999199001010010", "5000")), false);
        var second = importCases.run(clerk, sheet(mended, good, mended), false);
        assertThat(second.filed())
                .extracting(Imported.FiledRow::row, Imported.FiledRow::earlier)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(3, true));
        assertThat(second.filed().getLast().id())
                .isEqualTo(first.filed().getFirst().id());
        assertThat(second.errors()).extracting(Imported.RowError::code).containsExactly("ROW_TWICE");
    }

    @Test
    void the_template_says_of_every_column_what_it_takes() throws Exception {
        try (var book = new ReadableWorkbook(new java.io.ByteArrayInputStream(WriteTemplate.bytes()))) {
            var head = book.getFirstSheet().read().getFirst();
            var told = book.getSheet(1).orElseThrow().read();
            assertThat(told).hasSize(head.getCellCount() + 1);
            for (var i = 0; i < head.getCellCount(); i++) {
                assertThat(told.get(i + 1).getCellText(0)).isEqualTo(head.getCellText(i));
                assertThat(told.get(i + 1).getCellText(1)).isNotBlank();
            }
        }
    }

    @Test
    void a_row_takes_several_applicants_and_debtors_in_their_order() throws Exception {
        var more = new java.util.LinkedHashMap<String, String>();
        more.put("申请执行人", "测试甲；测试丁");
        more.put("申请执行人证件号码", Samples.idNumber() + "；" + Samples.idNumber());
        more.put("申请执行人电话", "；13900000001");
        more.put("被执行人", "测试乙；测试丙");
        more.put("被执行人证件号码", Samples.idNumber() + "；" + Samples.idNumber());
        var imported = importCases.run(clerk, wide(row("", "100000"), more), false);
        assertThat(imported.errors()).isEmpty();
        assertThat(db.fetch(
                                "select role || name || phone as told from cases.case_party where case_id = ? order by id",
                                imported.filed().getFirst().id().value())
                        .getValues("told"))
                .isEqualTo(List.of("APPLICANT测试甲", "APPLICANT测试丁13900000001", "DEBTOR测试乙", "DEBTOR测试丙"));
        more.put("申请执行人证件号码", Samples.idNumber() + "；449999199001010010");
        more.put("申请执行人电话", "1；2；3");
        assertThat(importCases.run(clerk, wide(row("", "100000"), more), false).errors())
                .extracting(Imported.RowError::column, Imported.RowError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("申请执行人电话", "PARTS_DIFFER"));
        more.remove("申请执行人电话");
        assertThat(importCases.run(clerk, wide(row("", "100000"), more), false).errors())
                .extracting(Imported.RowError::column, Imported.RowError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("申请执行人证件号码", "ID_NUMBER_CHECK"));
    }

    @Test
    void a_row_is_of_the_type_that_it_names() throws Exception {
        var debtor = Samples.idNumber();
        var kept = importCases.run(clerk, wide(row(debtor, ""), java.util.Map.of("案件类型", "执保")), false);
        assertThat(kept.errors()).isEmpty();
        assertThat(kept.filed().getFirst().number()).contains("执保");
        var open = kept.filed().getFirst().number();
        var rows = java.util.List.of(
                java.util.Map.of("案件类型", "执恢"),
                java.util.Map.of("案件类型", "执恢", "原案案号", "(2001)粤0811执999999号"),
                java.util.Map.of("案件类型", "执恢", "原案案号", open),
                java.util.Map.of("案件类型", "执拍"));
        var errors = new java.util.ArrayList<Imported.RowError>();
        for (var more : rows)
            errors.addAll(importCases
                    .run(clerk, wide(row(debtor, "1000"), more), true)
                    .errors());
        assertThat(errors)
                .extracting(Imported.RowError::column, Imported.RowError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("原案案号", "MISSING"),
                        org.assertj.core.groups.Tuple.tuple("原案案号", "EARLIER_UNKNOWN"),
                        org.assertj.core.groups.Tuple.tuple("原案案号", "EARLIER_CASE_OPEN"),
                        org.assertj.core.groups.Tuple.tuple("案件类型", "UNKNOWN_VALUE"));
    }

    @Test
    void a_row_that_repeats_an_open_case_or_another_row_is_named() throws Exception {
        var first = row(Samples.idNumber(), "100000");
        var filed = importCases.run(clerk, sheet(first), false).filed().getFirst();
        var again = java.util.Map.of("备注", "再", "财产线索", "车");
        for (var dry : java.util.List.of(true, false)) {
            var error = importCases.run(clerk, wide(first, again), dry).errors().getFirst();
            assertThat(error.column() + error.code()).isEqualTo("依据文号TITLE_FILED_OPEN");
            assertThat(error.zh()).contains(filed.number());
        }
        var two = row(Samples.idNumber(), "100000");
        var near = new java.util.ArrayList<>(two);
        near.set(4, "借款纠纷");
        assertThat(importCases.run(clerk, sheet(two, near), true).errors())
                .extracting(Imported.RowError::row, Imported.RowError::column, Imported.RowError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "依据文号", "TITLE_TWICE"));
    }

    private static CaseFilter filter(String q) {
        return new CaseFilter(q, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static List<String> row(String debtorNumber, String principal) {
        return List.of(
                "测试甲",
                Samples.idNumber(),
                "测试乙",
                debtorNumber,
                "民间借贷纠纷",
                "民事",
                "(2025)粤0811民初77号",
                "湛江市麻章区人民法院",
                "2025-06-30",
                principal);
    }

    /** One row with more columns than the usual head. */
    private static byte[] wide(List<String> row, java.util.Map<String, String> more) throws Exception {
        var out = new ByteArrayOutputStream();
        var head = new java.util.ArrayList<>(more.keySet());
        HEAD.stream().filter(title -> !more.containsKey(title)).forEach(head::add);
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("立案");
            for (var i = 0; i < head.size(); i++) {
                var title = head.get(i);
                sheet.value(0, i, title);
                sheet.value(1, i, more.containsKey(title) ? more.get(title) : row.get(HEAD.indexOf(title)));
            }
        }
        return out.toByteArray();
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("立案");
            for (var i = 0; i < HEAD.size(); i++) {
                sheet.value(0, i, HEAD.get(i));
                for (var r = 0; r < rows.length; r++) {
                    sheet.value(r + 1, i, rows[r].get(i));
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 150; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
