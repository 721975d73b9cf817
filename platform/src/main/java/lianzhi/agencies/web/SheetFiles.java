package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.agencies.units.ExportSheets;
import lianzhi.agencies.units.YearlySheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 年度考核表 as spreadsheets: all units for the courts, its own for a unit. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "agencies")
class SheetFiles {
    private final YearlySheets sheets;
    private final ExportSheets export;
    private final UnitSession.SignedUnit signed;

    SheetFiles(YearlySheets sheets, ExportSheets export, UnitSession.SignedUnit signed) {
        this.sheets = sheets;
        this.export = export;
        this.signed = signed;
    }

    @GetMapping(path = "/units/export.xlsx", produces = Spreadsheet.TYPE)
    @Operation(operationId = "exportUnitSheets", summary = "The year of all linked units as a spreadsheet")
    ResponseEntity<byte[]> all(Viewer viewer, @RequestParam @Nullable Integer year) {
        viewer.require(Power.READ_CASE);
        var of = sheets.year(year);
        return Spreadsheet.named("协助单位年度考核" + of + ".xlsx", export.of(viewer, of));
    }

    @GetMapping(path = "/agency/sheet.xlsx", produces = Spreadsheet.TYPE)
    @Operation(operationId = "exportUnitSheet", summary = "The unit's own year as a spreadsheet")
    ResponseEntity<byte[]> own(HttpServletRequest request, @RequestParam @Nullable Integer year) {
        var unit = signed.in(request);
        var of = sheets.year(year);
        return Spreadsheet.named("年度考核" + of + ".xlsx", export.of(unit, of));
    }
}
