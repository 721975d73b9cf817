package lianzhi.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Refused;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CasesAddress;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.print.LayOut;
import lianzhi.statistics.print.PrintPdf;
import lianzhi.statistics.print.Sheet;
import lianzhi.statistics.print.WriteDocx;
import lianzhi.statistics.report.AnswerReport;
import lianzhi.statistics.report.ComposeReport;
import lianzhi.statistics.report.FinishReport;
import lianzhi.statistics.report.Report;
import lianzhi.statistics.report.Reports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "statistics")
class ReportController {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 200;

    record NewReport(
            Report.@NotNull Kind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record ReportText(
            int version,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20_000) String text) {}

    record ReportSignature(int version) {}

    record PointAnswer(@NotBlank @Size(max = 4000) String text) {}

    record ReportList(List<Reports.Row> items, int total) {}

    private final Reports reports;
    private final ComposeReport compose;
    private final FinishReport finish;
    private final AnswerReport answer;
    private final LayOut layOut;
    private final WriteDocx docx;
    private final PrintPdf pdf;
    private final WriteWorkbook workbook;

    ReportController(
            Reports reports,
            ComposeReport compose,
            FinishReport finish,
            AnswerReport answer,
            LayOut layOut,
            WriteDocx docx,
            PrintPdf pdf,
            WriteWorkbook workbook) {
        this.reports = reports;
        this.compose = compose;
        this.finish = finish;
        this.answer = answer;
        this.layOut = layOut;
        this.docx = docx;
        this.pdf = pdf;
        this.workbook = workbook;
    }

    @GetMapping
    @Operation(operationId = "listReports", summary = "Monthly bulletins and quarterly reports")
    ReportList list(Viewer viewer) {
        viewer.require(Power.READ_BULLETIN);
        var found = reports.list(viewer, MOST);
        return new ReportList(found, found.size());
    }

    @PostMapping
    @Operation(operationId = "composeReport", summary = "Compose a report from the figures of a period")
    Report compose(Viewer viewer, @Valid @RequestBody NewReport given) {
        return compose.handle(viewer, given.kind(), new Period(given.from(), given.to()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getReport", summary = "A report with its frozen figures and the answers")
    Report get(Viewer viewer, @PathVariable long id) {
        return found(viewer, id);
    }

    @PutMapping("/{id}/text")
    @Operation(operationId = "editReport", summary = "Edit title and text of a draft")
    Report edit(Viewer viewer, @PathVariable long id, @Valid @RequestBody ReportText given) {
        return finish.edit(viewer, id, given.version(), given.title(), given.text());
    }

    @PostMapping("/{id}/signature")
    @Operation(operationId = "signReport", summary = "Sign: from now on it never changes")
    Report sign(Viewer viewer, @PathVariable long id, @Valid @RequestBody ReportSignature given) {
        return finish.sign(viewer, id, given.version());
    }

    @PostMapping("/{id}/publication")
    @Operation(operationId = "publishReport", summary = "Send it to the courts")
    Report publish(Viewer viewer, @PathVariable long id) {
        return finish.publish(viewer, id);
    }

    @PutMapping("/{id}/points/{no}/answer")
    @Operation(operationId = "answerReportPoint", summary = "A court answers one of its points")
    Report answer(Viewer viewer, @PathVariable long id, @PathVariable int no, @Valid @RequestBody PointAnswer given) {
        return answer.handle(viewer, id, no, given.text());
    }

    @GetMapping(path = "/{id}/report.docx", produces = DOCX)
    @Operation(operationId = "exportReportDocx", summary = "The report as DOCX")
    ResponseEntity<byte[]> docx(Viewer viewer, @PathVariable long id) {
        return file(id, "docx", docx.of(laidOut(viewer, id)));
    }

    @GetMapping(path = "/{id}/report.pdf", produces = "application/pdf")
    @Operation(operationId = "exportReportPdf", summary = "The report as PDF")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable long id) {
        return file(id, "pdf", pdf.of(laidOut(viewer, id)));
    }

    @GetMapping(path = "/{id}/report.xlsx", produces = XLSX)
    @Operation(operationId = "exportReportXlsx", summary = "The frozen figures as a spreadsheet")
    ResponseEntity<byte[]> xlsx(Viewer viewer, @PathVariable long id) {
        return file(
                id,
                "xlsx",
                workbook.of(found(viewer, id).figures(), cases(found(viewer, id).figures())));
    }

    private Sheet laidOut(Viewer viewer, long id) {
        var report = found(viewer, id);
        return layOut.of(report, cases(report.figures()));
    }

    /** Those known on the day on which the frozen figures were counted. */
    private static CasesAddress cases(Bulletin figures) {
        return new CasesAddress(
                Server.address(),
                figures.period(),
                Objects.requireNonNullElseGet(
                        figures.asOf(), () -> LocalDate.ofInstant(figures.countedAt(), ZoneId.of("Asia/Shanghai"))));
    }

    private Report found(Viewer viewer, long id) {
        viewer.require(Power.READ_BULLETIN);
        return reports.find(viewer, id).orElseThrow(() -> Refused.notFound("report"));
    }

    private static ResponseEntity<byte[]> file(long id, String kind, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("report-" + id + "." + kind)
                                .build()
                                .toString())
                .body(bytes);
    }
}
