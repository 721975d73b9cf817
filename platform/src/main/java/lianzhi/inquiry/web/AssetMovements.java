package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.inquiry.store.AccountMovements;
import lianzhi.inquiry.store.AssetFiles;
import lianzhi.inquiry.store.Movement;
import lianzhi.inquiry.store.PeriodAsked;
import lianzhi.law.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 账户往来: what an account took in and gave out. */
@RestController
@Tag(name = "inquiry")
class AssetMovements {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 50_000;
    private final AssetFiles files;
    private final AccountMovements movements;
    private final CaseFiles cases;
    private final AuditTrail audit;

    AssetMovements(AssetFiles files, AccountMovements movements, CaseFiles cases, AuditTrail audit) {
        this.files = files;
        this.movements = movements;
        this.cases = cases;
        this.audit = audit;
    }

    /** @param asked for which periods the bank was asked; empty when it never was */
    record MovementPage(List<Movement> items, int total, List<PeriodAsked> asked) {}

    @GetMapping("/api/v1/assets/{id}/movements")
    @Transactional
    @Operation(operationId = "assetMovements", summary = "What an account took in and gave out, newest first")
    MovementPage list(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        var asset = files.asset(id, visible).orElseThrow(() -> Refused.notFound("asset"));
        var items = movements.page(asset.id(), visible, page, size);
        audit.record(viewer, "MOVEMENTS_VIEWED", "asset:" + id, Map.of("items", "" + items.size()));
        return new MovementPage(items, movements.count(id, visible), movements.asked(id, visible));
    }

    @GetMapping(path = "/api/v1/assets/{id}/movements/export", produces = XLSX)
    @Transactional
    @Operation(operationId = "exportMovements", summary = "The same as a spreadsheet, the newest first")
    ResponseEntity<byte[]> export(
            Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "ZH") MovementSheet language) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        var asset = files.asset(id, visible).orElseThrow(() -> Refused.notFound("asset"));
        var items = movements.page(asset.id(), visible, 0, MOST);
        audit.record(viewer, "MOVEMENTS_EXPORTED", "asset:" + id, Map.of("rows", "" + items.size()));
        var name = ContentDisposition.attachment()
                .filename("资金往来-" + id + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(language.of(items));
    }
}
