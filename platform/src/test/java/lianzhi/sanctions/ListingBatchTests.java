package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.publicity.notices.TellParties;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.batch.RunBatches;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ListingBatchTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    RunBatches run;

    @Autowired
    TellParties tell;

    @Autowired
    DSLContext db;

    private static String batch(String title, Stream<Listed> persons) {
        return "{\"title\":\"" + title + "\",\"items\":[\"DC4\"],\"conduct\":\"经两次催告仍不报告财产\","
                + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false},\"casePartyIds\":["
                + persons.map(one -> "" + one.debtor()).collect(Collectors.joining(",")) + "]}";
    }

    private JsonNode sheet(Browser judge, long id) throws Exception {
        return judge.get("/api/v1/sanction-batches/" + id).json();
    }

    @Test
    void each_is_checked_one_signature_lists_them_all_and_who_does_not_fit_is_left_out_with_the_reasons()
            throws Exception {
        while (tell.handle() > 0) {
            // what others left untold
        }
        var first = listed.file("REPORT_DEFAULTED");
        var paying = listed.file("REPORT_DEFAULTED");
        var paid = listed.file("REPORT_DEFAULTED");
        var judge = Browser.signedIn(port, first.login(), Samples.PASSWORD);
        listed.pay(paid.id());
        var mine = Stream.of(first, paying, paid)
                .filter(one -> one.login().equals(first.login()))
                .toList();
        assertThat(mine).as("the court of these tests has one judge").hasSize(3);
        var asked = judge.post("/api/v1/sanction-batches", batch("十一月第一批", mine.stream()));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var id = asked.json().path("batchId").asLong();
        // several work at it, one person in a commit
        run.run(1);
        assertThat(sheet(judge, id).path("state").asString()).isEqualTo("ASKED");
        assertThat(sheet(judge, id).path("met").asInt()).isEqualTo(2);
        var leftOut = judge.get("/api/v1/sanction-batches/" + id + "/persons?state=NOT_MET")
                .json();
        assertThat(leftOut.path("items")).hasSize(1);
        assertThat(leftOut.toString()).contains("没有尚欠款项");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(judge.bytes("/api/v1/sanction-batches/" + id + "/report.xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            var line = rows.stream()
                    .filter(row -> row.getCellText(3).equals(paid.number()))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getCellText(4)).isEqualTo("不符合");
            assertThat(line.getCellText(5)).contains("没有尚欠款项");
            assertThat(line.getCellText(2)).as("numbers stay masked").doesNotContain(paid.debtorId());
        }
        assertThat(new Browser(port)
                        .get("/api/v1/sanction-batches/" + id + "/report.xlsx")
                        .status())
                .isEqualTo(401);
        listed.pay(paying.id());
        listed.sign(first.id(), "LIST", Role.PRESIDENT);
        eventually(() -> sheet(judge, id).path("state").asString().equals("SIGNED"));
        run.run(1);
        assertThat(sheet(judge, id).path("state").asString()).isEqualTo("DONE");
        assertThat(sheet(judge, id).path("listed").asInt()).isEqualTo(1);
        assertThat(sheet(judge, id).path("free").asInt()).isEqualTo(1);
        var states = db.fetch(
                        "select measure, state, document_number from sanctions.sanction where case_id = {0} and"
                                + " parent_id is null order by id",
                        first.id().value())
                .map(row -> row.get(0) + " " + row.get(1) + " "
                        + !row.get(2, String.class).isEmpty());
        assertThat(states).containsExactly("MS_LIST EFFECTIVE true", "MS_CONSUMPTION EFFECTIVE true");
        assertThat(db.fetch(
                                "select s.measure || ' ' || count(p.id) from sanctions.sanction s left join"
                                        + " sanctions.publication p on p.sanction_id = s.id where s.case_id = {0} and"
                                        + " s.published_at is not null group by s.id order by s.id",
                                first.id().value())
                        .getValues(0, String.class))
                .as("every node hears of each of them once")
                .containsExactly("MS_LIST 1", "MS_CONSUMPTION 1");
        while (tell.handle(3) > 0) {
            // until everybody is told, a few at a time
        }
        assertThat(db.fetch(
                                "select n.code || ' ' || p.role from publicity.notice n join cases.case_party p on"
                                        + " p.id = n.case_party_id where n.case_id = {0} and n.text_zh not like '%{%'",
                                first.id().value())
                        .getValues(0, String.class))
                .contains(
                        "LISTING_PUBLISHED DEBTOR",
                        "LISTING_PUBLISHED APPLICANT",
                        "CONSUMPTION_PUBLISHED DEBTOR",
                        "CONSUMPTION_PUBLISHED APPLICANT");
    }

    @Test
    void a_stranger_cannot_be_put_into_a_batch_and_a_batch_of_nobody_is_no_batch() throws Exception {
        var silent = listed.file("REPORT_DEFAULTED");
        var other = listed.file();
        var judge = Browser.signedIn(port, silent.login(), Samples.PASSWORD);
        assertThat(judge.post("/api/v1/sanction-batches", batch("错", Stream.of(silent, other)))
                        .codes())
                .contains("NOT_CANDIDATES");
        assertThat(judge.post("/api/v1/sanction-batches", batch("空", Stream.empty()))
                        .codes())
                .contains("PERSONS_MISSING");
        var candidates =
                judge.get("/api/v1/sanction-batches/candidates?items=DC4").body();
        assertThat(candidates).contains(silent.number()).doesNotContain(other.number(), silent.debtorId());
    }
}
