package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.coercion.store.CourtList;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 全院强制措施: what runs, with its clocks, for those who lead. */
@RestController
@RequestMapping("/api/v1/coercion")
@Tag(name = "coercion")
class CourtCoercion {
    private static final int LARGEST_PAGE = 200;
    private final CourtList list;

    CourtCoercion(CourtList list) {
        this.list = list;
    }

    record Listed(List<CourtList.Row> items, int total, List<CourtList.Count> counts) {}

    @Viewed(act = "COERCION_VIEWED", of = "coercion", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "courtCoercion", summary = "Coercive acts that the viewer may see, the next clock first")
    Listed list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var most = Math.clamp(size, 1, LARGEST_PAGE);
        var filter = new CourtList.Filter(kind, open);
        return new Listed(
                list.rows(viewer, filter, most, Math.max(0, page) * most),
                list.total(viewer, filter),
                list.counts(viewer));
    }
}
