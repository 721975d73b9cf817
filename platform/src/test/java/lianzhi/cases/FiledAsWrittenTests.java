package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Application;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a filing says is kept sign by sign, whatever signs it has, with no part of a kind or with many. */
@PlatformTest
class FiledAsWrittenTests {
    private static final String SIGNS = "{\"甲\",乙}\\n'丙''\\\\\"NULL\",;--$$ % 😀𠮷é?::jsonb";

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Test
    void every_sign_of_every_part_is_kept_in_its_place() {
        var application = application(texts("债"), List.of("1.00", "999999999999.99"));
        var id = samples.filed("粤0881", application).id().value();
        var names = new ArrayList<String>();
        application.applicants().forEach(party -> names.add(party.name()));
        application.debtors().forEach(party -> names.add(party.name()));
        assertThat(texts("select name from cases.case_party where case_id = {0} order by id", id))
                .isEqualTo(names);
        assertThat(texts("select address from cases.case_party where case_id = {0} order by id", id))
                .isEqualTo(names.stream().map(name -> name + "址").toList());
        assertThat(texts(
                        "select p.name from cases.case_party c join parties.party p on p.id = c.party_id"
                                + " where c.case_id = {0} order by c.id",
                        id))
                .isEqualTo(names);
        assertThat(texts("select name from cases.obligation where case_id = {0} order by no", id))
                .isEqualTo(texts("债"));
        assertThat(texts("select name from cases.cost where case_id = {0} order by no", id))
                .isEqualTo(texts("费"));
        assertThat(texts("select obligation from cases.interest_term where case_id = {0} order by no", id))
                .isEqualTo(texts("债"));
        assertThat(texts("select last_day::text from cases.obligation where case_id = {0} order by no", id))
                .containsExactly("2999-12-31", null, null);
        assertThat(texts(
                        "select facts ->> 'lead' from cases.event where case_id = {0} and code = 'LEAD_RECEIVED'"
                                + " order by id",
                        id))
                .isEqualTo(texts("线"));
        assertThat(texts("select cause from cases.case_file where id = {0}", id))
                .containsExactly(SIGNS);
    }

    @Test
    void a_case_without_costs_interest_and_leads_is_filed() {
        var loan = Samples.loan();
        var id = samples.filed(
                        "粤0881",
                        new Application(
                                "执保",
                                loan.cause(),
                                null,
                                loan.title(),
                                loan.applicants(),
                                loan.debtors(),
                                null,
                                null,
                                null,
                                null,
                                true,
                                null,
                                null,
                                null))
                .id()
                .value();
        assertThat(db.fetchValue(
                        "select (select count(*) from cases.obligation where case_id = {0}) + (select count(*)"
                                + " from cases.cost where case_id = {0}) + (select count(*) from cases.interest_term where"
                                + " case_id = {0})",
                        id))
                .isEqualTo(0L);
    }

    private static List<String> texts(String end) {
        return List.of(SIGNS + end, "NULL", "x".repeat(97) + "\"}" + end);
    }

    private static Application application(List<String> owed, List<String> sums) {
        var loan = Samples.loan();
        return new Application(
                null,
                SIGNS,
                null,
                new Application.Title("ARBITRAL", SIGNS + System.nanoTime(), SIGNS, "1949-10-01"),
                parties("甲"),
                parties("乙"),
                IntStream.range(0, 3)
                        .mapToObj(i ->
                                new Application.Obligation(owed.get(i), sums.get(i % 2), i == 0 ? "2999-12-31" : null))
                        .toList(),
                texts("费").stream()
                        .map(name -> new Application.Cost(name, "0.01", false, null))
                        .toList(),
                owed.stream()
                        .map(name -> new Application.Interest(
                                name,
                                "1949-10-01",
                                "2999-12-31",
                                loan.interest().getFirst().rate()))
                        .toList(),
                texts("线"),
                false,
                null,
                null,
                null);
    }

    private static List<Application.Party> parties(String side) {
        return IntStream.range(0, 5)
                .mapToObj(i -> (i == 0 ? SIGNS : i == 1 ? "NULL" : "测试" + i) + side)
                .map(name -> new Application.Party(
                        name,
                        hasNoNumber(name) ? "OTHER" : "ID_CARD",
                        hasNoNumber(name) ? null : Samples.idNumber(),
                        "1",
                        name + "址"))
                .toList();
    }

    private static boolean hasNoNumber(String name) {
        return name.startsWith("{") || name.startsWith("NULL");
    }

    private List<String> texts(String question, long id) {
        return db.fetch(question, id).getValues(0, String.class);
    }
}
