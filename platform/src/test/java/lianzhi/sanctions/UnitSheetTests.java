package lianzhi.sanctions;

import static lianzhi.sanctions.ListedCase.answer;
import static lianzhi.sanctions.ListedCase.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.Samples;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The yearly sheet as a spreadsheet, and the counts over a unit's inbox. */
@PlatformTest
class UnitSheetTests {
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Test
    void a_unit_counts_its_boxes_and_takes_its_own_year_and_no_other_unit_s() throws Exception {
        var one = listed.file();
        listed.unit(UnitKind.EXIT_ENTRY);
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_EXIT\",\"casePartyId\":" + one.debtor() + ",\"months\":3}");
        listed.sign(one.id(), "BAN_EXIT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BAN_EXIT", Role.PRESIDENT);
        var office = listed.enter(port, UnitKind.EXIT_ENTRY);
        var order = order(office, one.number(), "IMPOSE");
        var before = box(office, "WAITING");
        answer(office, order, "DONE", "已备案");
        var after = box(office, "ANSWERED");
        assertThat(before.path("total")).isEqualTo(before.path("counts").path("WAITING"));
        assertThat(after.path("total")).isEqualTo(after.path("counts").path("ANSWERED"));
        assertThat(after.path("counts").path("ANSWERED").asInt())
                .isGreaterThan(before.path("counts").path("ANSWERED").asInt());
        var own = rows(office.bytes("/api/v1/agency/sheet.xlsx?year=" + YEAR));
        assertThat(own.get(2).getCellText(0)).isEqualTo("ceshi-exit-entry");
        assertThat(own.get(2).getCellAsNumber(3).orElseThrow().intValue()).isPositive();
        assertThat(own.stream().map(row -> row.getCellText(0))).doesNotContain("ceshi-railway");
        assertThat(new Browser(port).get("/api/v1/agency/sheet.xlsx").status()).isEqualTo(404);
        var all = rows(judge.bytes("/api/v1/units/export.xlsx?year=" + YEAR));
        var line = all.stream()
                .filter(row -> row.getCellText(0).equals("ceshi-exit-entry"))
                .findFirst()
                .orElseThrow();
        var shown = judge.get("/api/v1/units")
                .json()
                .path("items")
                .valueStream()
                .filter(sheet -> sheet.path("code").asString().equals("ceshi-exit-entry"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getCellText(1)).isEqualTo(shown.path("nameZh").asString());
        assertThat(line.getCellAsNumber(6).orElseThrow().intValue())
                .isEqualTo(shown.path("refused").asInt());
    }

    @Test
    void no_year_ahead_and_nobody_who_is_not_signed_in_takes_the_sheets() throws Exception {
        var judge = Browser.signedIn(port, listed.file().login(), Samples.PASSWORD);
        assertThat(judge.get("/api/v1/units/export.xlsx?year=" + (YEAR + 1)).codes())
                .isEqualTo("YEAR_OUT_OF_RANGE");
        assertThat(judge.get("/api/v1/units?year=" + (YEAR + 1)).codes()).isEqualTo("YEAR_OUT_OF_RANGE");
        assertThat(new Browser(port).get("/api/v1/units/export.xlsx").status()).isEqualTo(401);
    }

    private static JsonNode box(Browser office, String box) throws Exception {
        return office.get("/api/v1/agency/orders?box=" + box).json();
    }

    private static List<Row> rows(byte[] file) throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }
}
