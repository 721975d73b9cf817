package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.CaseRow;
import lianzhi.cases.register.SearchCases;
import lianzhi.law.identifiers.CaseNumber;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class SearchTests {
    @Autowired
    Samples samples;

    @Autowired
    SearchCases search;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_case_is_found_by_its_number_in_any_form_by_name_part_and_by_identity_number() {
        var debtor = new lianzhi.cases.filing.Application.Party("测试欧阳明月", "ID_CARD", Samples.idNumber(), null, null);
        var filed = samples.filed("粤0823", Samples.loan(Samples.man("测试甲"), debtor));
        var number = CaseNumber.parse(filed.number());
        for (var q : List.of(
                filed.number(),
                number.printed(),
                " " + filed.number().replace("(", "（ "),
                "执" + number.serial(),
                "执" + number.serial() + "号",
                "粤0823执" + number.serial() + "号",
                number.year() + " " + number.serial(),
                "（" + number.year() + "）执" + number.serial(),
                String.valueOf(number.serial()),
                "欧阳明",
                "测试欧阳明月",
                String.valueOf(debtor.idNumber()))) {
            assertThat(found("粤0823", q)).as(q).contains(filed.number());
        }
        assertThat(found("粤0823", "欧阳月")).doesNotContain(filed.number());
        assertThat(found("粤0825", filed.number())).isEmpty();
        assertThat(found("粤0823", (number.year() - 1) + " " + number.serial())).doesNotContain(filed.number());
    }

    @Test
    void filters_narrow_and_an_unknown_order_is_refused() {
        var filed = samples.filed("粤0825");
        var clerk = samples.viewer("粤0825", Role.FILING_CLERK);
        assertThat(search.search(clerk, by(Stage.CLOSED, "-filedOn")).items())
                .extracting(CaseRow::number)
                .doesNotContain(filed.number());
        var rows = search.search(clerk, by(Stage.FILED, "-filedOn"));
        assertThat(rows.items().getFirst().number()).isEqualTo(filed.number());
        assertThat(rows.items().getFirst().nextStep()).isNotNull();
        assertThat(rows.items().getFirst().outstanding()).isNotNull();
        refusedWith("UNKNOWN_VALUE", () -> search.search(clerk, by(Stage.FILED, "id; drop table")));
    }

    @Test
    void a_percent_sign_in_a_name_is_only_a_sign() {
        samples.filed("粤0825");
        assertThat(found("粤0825", "%试")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from shared.case_brief where number = '(2026)粤0803执1号'",
                "select id from shared.case_brief where serial = 7 and type = '执'",
                "select id from shared.case_brief where court_code = '粤0803' order by filed_on desc, id desc limit 20",
                "select id from shared.case_brief where judge_id = 7 order by filed_on desc, id desc limit 20",
                "select id from shared.case_brief where court_code = '粤0803' and next_due_on < '2026-03-01' and"
                        + " closed_on is null",
                "select case_id from cases.case_party where grams @> cases.grams('欧阳明') and name like '%欧阳明%'",
                "select case_id from cases.case_party where id_number = '44999919900101001X' and id_number <> ''",
                "select case_id from cases.case_party where party_id = 7",
                "select id from cases.node where judge_id = 7 and is_duty and done_at is null and dropped_at is null"
                        + " and due_on <= '2026-03-01' order by due_on limit 100",
                "select id from cases.node where court_code = '粤0803' and is_duty and done_at is null and dropped_at"
                        + " is null and due_on <= '2026-03-01' order by due_on limit 100",
                "select due_on, count(*) from cases.node where is_duty and done_at is null and dropped_at is null and due_on"
                        + " between '2026-03-01' and '2026-03-14' group by due_on",
                "select id from cases.event where case_id = 7 order by at desc, id desc limit 50"
            })
    void the_questions_of_the_screens_are_answered_by_an_index(String question) {
        var plan = transaction.execute(_ -> {
            db.execute("set local enable_seqscan = off");
            return db.fetch("explain " + question).format();
        });
        assertThat(plan).contains("Index").doesNotContain("Seq Scan");
    }

    private List<String> found(String court, String q) {
        return search
                .search(
                        samples.viewer(court, Role.FILING_CLERK),
                        new CaseFilter(q, null, null, null, null, null, null, null, null, null, null, null, 200))
                .items()
                .stream()
                .map(CaseRow::number)
                .toList();
    }

    private static CaseFilter by(Stage stage, String sort) {
        return new CaseFilter(null, stage, null, null, null, null, null, null, null, null, sort, null, null);
    }
}
