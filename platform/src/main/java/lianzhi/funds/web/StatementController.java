package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Imported;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.funds.store.ColumnMaps;
import lianzhi.funds.store.FoundStore;
import lianzhi.funds.store.ImportProgress;
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

    /** @param waiting so many of those matched are being booked still @param lines the first refused cells; all of them are on record */
    record ImportView(
            long statementId,
            int accepted,
            int duplicates,
            int refused,
            int matched,
            int waiting,
            List<RefusedCell> lines) {}

    /** @param waiting matched sums of the court that are not in the books of their cases yet */
    record MatchesWaiting(int waiting) {}

    /** @param total 0 while nothing tells how long the file is @param toLook receipts to find a case for, once booked */
    record Progress(int done, int total, int looked, int toLook) {}

    private final ImportStatement statements;
    private final ColumnMaps maps;
    private final ImportProgress progress;
    private final FoundStore found;

    StatementController(ImportStatement statements, ColumnMaps maps, ImportProgress progress, FoundStore found) {
        this.found = found;
        this.progress = progress;
        this.statements = statements;
        this.maps = maps;
    }

    @PostMapping(path = "/statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importStatement",
            summary = "Import a bank statement (CSV, xlsx, MT940, camt.053); every bad line is named")
    ImportView upload(
            Viewer viewer,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String columnMap,
            @RequestParam(required = false) @Nullable String token)
            throws IOException {
        viewer.require(Power.MATCH_FUNDS);
        Map<Column, String> saved = columnMap == null ? Map.of() : maps.get(viewer.courtCode(), columnMap);
        var original = file.getOriginalFilename();
        var name = original == null ? "" : original;
        return view(read(viewer, name, file, saved, token == null ? "" : token));
    }

    private Imported read(Viewer viewer, String name, MultipartFile file, Map<Column, String> saved, String token)
            throws IOException {
        var bytes = file.getBytes();
        var source = source(name.toLowerCase(Locale.ROOT), bytes);
        return statements.fromFile(viewer, source, name, new StatementBytes(source, bytes, saved), token);
    }

    private static Source source(String name, byte[] bytes) {
        if (name.endsWith(".xlsx")) {
            return Source.XLSX;
        }
        if (name.endsWith(".xml")) {
            return Source.CAMT053;
        }
        if (name.endsWith(".sta") || name.endsWith(".mt940") || name.endsWith(".940")) {
            return Source.MT940;
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
            return head.startsWith("{1:") || head.startsWith(":20:") ? Source.MT940 : Source.CSV;
        }
        throw Refused.input(Reason.field(
                "file", "FILE_KIND", "只接受CSV、xlsx、MT940或camt.053文件", "Only CSV, xlsx, MT940 and camt.053 are read"));
    }

    @GetMapping("/statements/progress/{token}")
    @Operation(operationId = "importProgress", summary = "How far an import is, by the token of its sender")
    Progress progress(Viewer viewer, @PathVariable String token) {
        viewer.require(Power.MATCH_FUNDS);
        return progress.of(viewer.courtCode(), token)
                .map(far -> new Progress(far.done(), far.total(), far.looked(), far.toLook()))
                .orElse(new Progress(0, 0, 0, 0));
    }

    @GetMapping("/statements/booking")
    @Operation(operationId = "bookingOfMatches", summary = "How many matched sums of the court are still being booked")
    MatchesWaiting booking(Viewer viewer) {
        viewer.require(Power.MATCH_FUNDS);
        return new MatchesWaiting(found.waiting(viewer.courtCode()));
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
                imported.waiting(),
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
