package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.funds.files.Csv;
import lianzhi.funds.held.HeldPage;
import lianzhi.funds.held.Why;
import lianzhi.funds.store.HeldQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 在院案款. */
@RestController
@RequestMapping("/api/v1/funds/held")
@Tag(name = "funds")
class HeldController {
    private final HeldQuery held;
    private final AuditTrail trail;
    private final Clock clock;

    HeldController(HeldQuery held, AuditTrail trail, Clock clock) {
        this.held = held;
        this.trail = trail;
        this.clock = clock;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping
    @Operation(operationId = "heldMoney", summary = "Money that is still here, why, who must act and by when")
    HeldPage page(
            Viewer viewer,
            @RequestParam(required = false) Why.@Nullable Chip chip,
            @RequestParam(required = false) @Nullable Integer band,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return held.page(
                viewer,
                new HeldQuery.Filter(chip, band, text),
                LocalDate.now(clock),
                Paging.page(page),
                Paging.size(size));
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(operationId = "exportHeldMoney", summary = "The same list as a CSV file")
    ResponseEntity<byte[]> export(
            Viewer viewer,
            @RequestParam(required = false) Why.@Nullable Chip chip,
            @RequestParam(required = false) @Nullable Integer band,
            @RequestParam(required = false) @Nullable String text) {
        var rows = held.page(viewer, new HeldQuery.Filter(chip, band, text), LocalDate.now(clock), 0, 50_000);
        var csv =
                new Csv("到账日", "已过(日)", "案号", "付款人", "附言", "到账(元)", "在院(元)", "本案留给费用(元)", "为什么还在这里", "说明", "等谁", "何时前");
        for (var sum : rows.items()) {
            csv.row(
                    sum.arrivedOn(),
                    sum.days(),
                    sum.caseNumber(),
                    sum.payer(),
                    sum.purpose(),
                    sum.amount(),
                    sum.open(),
                    sum.keptForCosts(),
                    sum.whyZh(),
                    sum.detailZh(),
                    sum.whoZh(),
                    sum.until());
        }
        trail.record(
                viewer,
                "HELD_MONEY_EXPORTED",
                "funds",
                Map.of("rows", "" + rows.items().size()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held-money.csv\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
