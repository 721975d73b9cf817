package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.order.LimitAsset;
import lianzhi.control.order.SettleLimit;
import lianzhi.control.store.AssetLimit;
import lianzhi.control.store.LimitStore;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 财产限制: exempt property, living costs, homes, joint property. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "control")
class AssetLimits {
    private final LimitAsset limit;
    private final SettleLimit settle;
    private final LimitStore limits;
    private final CaseFiles cases;
    private final Settings settings;

    AssetLimits(LimitAsset limit, SettleLimit settle, LimitStore limits, CaseFiles cases, Settings settings) {
        this.limit = limit;
        this.settle = settle;
        this.limits = limits;
        this.cases = cases;
        this.settings = settings;
    }

    /** @param specialAccounts the kinds of funds that the settings name */
    record LimitList(List<AssetLimit> items, int total, List<String> specialAccounts) {}

    record Limited(long limitId) {}

    @GetMapping("/assets/{id}/limits")
    @Transactional(readOnly = true)
    @Operation(
            operationId = "assetLimits",
            summary = "What stands against seizing, deducting or selling an asset whole")
    LimitList list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        if (!limits.isSeen(id, visible)) throw Refused.notFound("asset");
        var items = limits.of(id, visible);
        var special = Arrays.stream(settings.text("control.exemptClasses").split(","))
                .map(String::strip)
                .toList();
        return new LimitList(items, items.size(), special);
    }

    @PostMapping("/cases/{caseId}/assets/{assetId}/limits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "limitAsset",
            summary = "Say what must be left alone, left for living, or belongs to others")
    Limited limit(
            Viewer viewer, @PathVariable long caseId, @PathVariable long assetId, @RequestBody LimitAsset.Input input) {
        return new Limited(limit.handle(viewer, new CaseId(caseId), assetId, input));
    }

    @PostMapping("/asset-limits/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "settleLimit", summary = "The co-owners were told, or the limit is withdrawn")
    void settle(Viewer viewer, @PathVariable long id, @RequestBody SettleLimit.Input input) {
        settle.handle(viewer, id, input);
    }
}
