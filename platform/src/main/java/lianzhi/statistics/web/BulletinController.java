package lianzhi.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CasesAddress;
import lianzhi.statistics.bulletin.CasesBehind;
import lianzhi.statistics.bulletin.Corrections;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Indicator;
import lianzhi.statistics.bulletin.Indicators;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bulletin")
@Tag(name = "statistics")
class BulletinController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final StateBulletin bulletin;
    private final CasesBehind behind;
    private final Indicators indicators;
    private final WriteWorkbook workbook;
    private final Corrections corrections;

    BulletinController(
            StateBulletin bulletin,
            CasesBehind behind,
            Indicators indicators,
            WriteWorkbook workbook,
            Corrections corrections) {
        this.corrections = corrections;
        this.bulletin = bulletin;
        this.behind = behind;
        this.indicators = indicators;
        this.workbook = workbook;
    }

    @GetMapping
    @Operation(operationId = "getBulletin", summary = "Figures by court and month, beside those of the year before")
    Bulletin get(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam @Nullable String courtCode,
            @RequestParam @Nullable LocalDate asOf) {
        return bulletin.handle(new Counts.Scope(viewer, courtCode, asOf), new Period(from, to));
    }

    @GetMapping("/cases")
    @Operation(operationId = "listBulletinCases", summary = "The cases behind a figure, each with why it counts")
    Counts.Page cases(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "NUMERATOR") CasesBehind.Part part,
            @RequestParam @Nullable String courtCode,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate filedFrom,
            @RequestParam @Nullable LocalDate filedTo,
            @RequestParam @Nullable Long judgeId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return behind.handle(
                new Period(from, to),
                indicator,
                part,
                new Counts.Scope(viewer, courtCode, asOf),
                new Counts.Only(filedFrom, filedTo, judgeId),
                page,
                size);
    }

    @GetMapping("/corrections")
    @Operation(operationId = "listCorrections", summary = "What was recorded after a day but counts in the period")
    Corrections.Page corrections(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam LocalDate after,
            @RequestParam @Nullable String courtCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.READ_BULLETIN);
        viewer.require(Power.READ_CASE);
        return corrections.after(new Counts.Scope(viewer, courtCode, null), new Period(from, to), after, page, size);
    }

    @GetMapping("/indicators")
    @Operation(operationId = "listIndicators", summary = "Every indicator in every version, with formula and source")
    List<Indicator> indicators(Viewer viewer) {
        viewer.require(Power.READ_BULLETIN);
        return indicators.all();
    }

    @GetMapping(path = "/export.xlsx", produces = XLSX)
    @Operation(operationId = "exportBulletin", summary = "The bulletin as a spreadsheet")
    ResponseEntity<byte[]> export(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam @Nullable String courtCode,
            @RequestParam @Nullable LocalDate asOf) {
        var stated = bulletin.handle(new Counts.Scope(viewer, courtCode, asOf), new Period(from, to));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bulletin-" + from + "-" + to + ".xlsx")
                                .build()
                                .toString())
                .body(workbook.of(stated, new CasesAddress(Server.address(), stated.period(), stated.asOf())));
    }
}
