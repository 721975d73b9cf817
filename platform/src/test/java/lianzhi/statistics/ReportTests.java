package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.TestCases;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Composed, edited, signed, published, answered, exported; in a year of which no other test has cases. */
@PlatformTest
class ReportTests {
    private static final String PASSWORD = "Report-Test-2026";
    private static final String COURT = "粤0823";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void people() {
        seed.ensure(
                List.of(
                        new NewPerson("rep-centre", "测试指挥", "粤08", Set.of(Role.COMMAND_CENTRE)),
                        new NewPerson("rep-president", "测试院长", "粤08", Set.of(Role.PRESIDENT)),
                        new NewPerson("rep-chief", "测试局长", COURT, Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("rep-other", "测试外院", "粤0882", Set.of(Role.BUREAU_CHIEF))),
                PASSWORD);
    }

    private Browser as(String login) throws Exception {
        return Browser.signedIn(port, login, PASSWORD);
    }

    private static JsonNode ok(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String text(int version, String text) {
        return JsonMapper.shared()
                .writeValueAsString(java.util.Map.of("version", version, "title", "2012年3月执行工作通报", "text", text));
    }

    @Test
    void a_report_is_signed_frozen_published_and_answered_point_by_point() throws Exception {
        var cases = new TestCases(sql);
        cases.closed(COURT, LocalDate.of(2012, 1, 10), LocalDate.of(2012, 3, 1), "ROUND_TERMINATED", 900_00);
        cases.closed(COURT, LocalDate.of(2012, 1, 11), LocalDate.of(2012, 3, 2), "PERFORMED", 100_00);
        cases.closed(COURT, LocalDate.of(2012, 1, 12), LocalDate.of(2012, 3, 3), "ENDED", 100_00);
        cases.open(COURT, null, LocalDate.of(2011, 5, 5), 77_00);
        var centre = as("rep-centre");
        var president = as("rep-president");
        var chief = as("rep-chief");
        var report = ok(
                centre.post("/api/v1/reports", "{\"kind\":\"MONTHLY\",\"from\":\"2012-01-01\",\"to\":\"2012-03-31\"}"));
        assertThat(report.path("title").asString()).isEqualTo("2012年3月执行工作通报");
        assertThat(report.path("text").asString()).contains("实际执行率33.33%").contains("不在区间内的：遂溪县人民法院");
        assertThat(report.path("actions").toString()).contains("2011-05-05");
        var path = "/api/v1/reports/" + report.path("id");
        assertThat(chief.get(path).status()).as("not before it is published").isEqualTo(404);
        ok(centre.put(path + "/text", text(1, "全市法院一季度执行工作情况如下。")));
        assertThat(centre.post(path + "/publication", "{}").codes()).isEqualTo("NOT_SIGNED");
        assertThat(centre.post(path + "/signature", "{\"version\":2}").codes()).isEqualTo("POWER_MISSING");
        ok(president.post(path + "/signature", "{\"version\":2}"));
        assertThat(centre.put(path + "/text", text(3, "改")).codes()).isEqualTo("CHANGED_MEANWHILE");
        assertThatThrownBy(() -> sql.sql("update statistics.report set text = 'x' where id = ?")
                        .param(report.path("id").asLong())
                        .update())
                .hasMessageContaining("was signed");
        cases.closed(COURT, LocalDate.of(2012, 2, 1), LocalDate.of(2012, 3, 9), "PERFORMED", 100_00);
        assertThat(ok(centre.get(path)).path("figures")).as("frozen").isEqualTo(report.path("figures"));
        ok(centre.post(path + "/publication", "{}"));
        int point = report.path("points")
                .valueStream()
                .filter(one -> one.path("courtCode").asString().equals(COURT))
                .findFirst()
                .orElseThrow()
                .path("no")
                .asInt();
        assertThat(as("rep-other")
                        .put(path + "/points/" + point + "/answer", "{\"text\":\"与我无关\"}")
                        .codes())
                .isEqualTo("NOT_ADDRESSED");
        var answered = ok(chief.put(path + "/points/" + point + "/answer", "{\"text\":\"三件案件均无财产\"}"));
        assertThat(answered.path("answers").size()).isEqualTo(1);
        files(centre, path);
    }

    private static void files(Browser centre, String path) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        var pdf = Files.write(folder.resolve("report.pdf"), centre.bytes(path + "/report.pdf"));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("全市法院一季度执行工作情况如下", "实际执行率", "33.33%", "三件案件均无财产", "签发：测试院长");
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .as("every number opens its cases, as they were known")
                    .anyMatch(uri ->
                            uri.contains("/bulletin/cases?from=2012-01-01&to=2012-03-31&indicator=ACTUAL_RATE&asOf="));
        }
        var docx = Files.write(folder.resolve("report.docx"), centre.bytes(path + "/report.docx"));
        assertThat(entry(Files.readAllBytes(docx), "word/document.xml"))
                .startsWith("<?xml")
                .contains("全市法院一季度执行工作情况如下", "33.33%", "签发：测试院长")
                .contains("HYPERLINK &quot;http", "indicator=ACTUAL_RATE&amp;courtCode=");
        assertThat(entry(Files.readAllBytes(docx), "word/footer1.xml")).contains("PAGE", "NUMPAGES");
        assertThat(centre.bytes(path + "/report.xlsx")).startsWith('P', 'K');
    }

    static String entry(byte[] zip, String name) throws Exception {
        var file = Files.write(Files.createTempFile("entry", ".zip"), zip);
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            return new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
