package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.files.ReadXlsx;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Imported;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.funds.store.ColumnMaps;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入流水. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class StatementController {
    private static final int SHOWN = 500;

    /** @param found what stood in the cell */
    record RefusedCell(int line, String column, String code, String zh, String en, String found) {}

    /** @param lines the first refused cells; all of them are on record */
    record ImportView(
            long statementId, int accepted, int duplicates, int refused, int matched, List<RefusedCell> lines) {}

    private final ImportStatement statements;
    private final ColumnMaps maps;

    StatementController(ImportStatement statements, ColumnMaps maps) {
        this.statements = statements;
        this.maps = maps;
    }

    @PostMapping(path = "/statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importStatement",
            summary = "Import a bank statement (CSV or xlsx); every bad line is named")
    ImportView upload(
            Viewer viewer,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String columnMap)
            throws IOException {
        viewer.require(Power.MATCH_FUNDS);
        Map<Column, String> saved = columnMap == null ? Map.of() : maps.get(viewer.courtCode(), columnMap);
        var original = file.getOriginalFilename();
        var name = original == null ? "" : original;
        return view(read(viewer, name, file, saved));
    }

    private Imported read(Viewer viewer, String name, MultipartFile file, Map<Column, String> saved)
            throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            return statements.fromFile(viewer, Source.CSV, name, ReadCsv.of(file.getBytes(), saved).stream());
        }
        if (lower.endsWith(".xlsx")) {
            var lines = new ArrayList<RawLine>();
            try (var in = file.getInputStream()) {
                ReadXlsx.of(in, saved, lines::add);
            }
            return statements.fromFile(viewer, Source.XLSX, name, lines.stream());
        }
        throw Refused.input(Reason.field("file", "FILE_KIND", "只接受CSV或xlsx文件", "Only CSV and xlsx files are read"));
    }

    @GetMapping("/column-maps")
    @Operation(operationId = "columnMaps", summary = "Saved column maps of the court")
    Map<String, Map<Column, String>> columnMaps(Viewer viewer) {
        viewer.require(Power.MATCH_FUNDS);
        return maps.all(viewer.courtCode());
    }

    @PutMapping("/column-maps/{name}")
    @Operation(operationId = "saveColumnMap", summary = "Save which column of a bank's file means what")
    void saveColumnMap(Viewer viewer, @PathVariable String name, @RequestBody Map<Column, String> columns) {
        viewer.require(Power.MATCH_FUNDS);
        if (columns.isEmpty()) {
            throw Refused.input(Reason.of("COLUMNS_MISSING", "请至少对应一列", "Map at least one column"));
        }
        maps.save(viewer.courtCode(), name, new EnumMap<>(columns));
    }

    private static ImportView view(Imported imported) {
        return new ImportView(
                imported.statementId(),
                imported.accepted(),
                imported.duplicates(),
                imported.refused(),
                imported.matched(),
                imported.lines().stream()
                        .limit(SHOWN)
                        .map(line -> new RefusedCell(
                                line.nr(),
                                line.field(),
                                line.reason().code(),
                                line.reason().zh(),
                                line.reason().en(),
                                line.found()))
                        .toList());
    }
}
