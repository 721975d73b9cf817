package lianzhi.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.command.Allocation;
import lianzhi.command.allocation.Allocations;
import lianzhi.command.allocation.ApplyAllocation;
import lianzhi.command.allocation.ProposeAllocation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/command/allocations")
@Tag(name = "command")
class AllocationController {
    record NewAllocation(@Nullable String courtCode, boolean acrossCourts, long seed) {}

    private static final int LATEST = 10;
    private final Allocations allocations;
    private final ProposeAllocation propose;
    private final ApplyAllocation apply;

    AllocationController(Allocations allocations, ProposeAllocation propose, ApplyAllocation apply) {
        this.allocations = allocations;
        this.propose = propose;
        this.apply = apply;
    }

    @GetMapping
    @Operation(operationId = "listAllocations", summary = "The latest proposals, with loads before and after")
    List<Allocation> list(Viewer viewer) {
        viewer.require(Power.SUPERVISE);
        return allocations.latest(viewer, LATEST);
    }

    @PostMapping
    @Operation(operationId = "proposeAllocation", summary = "Let the solver propose judges for the new cases")
    Allocation propose(Viewer viewer, @Valid @RequestBody NewAllocation given) {
        return propose.handle(viewer, given.courtCode(), given.acrossCourts(), given.seed());
    }

    @PostMapping("/{id}/application")
    @Operation(operationId = "applyAllocation", summary = "Give the cases to the judges proposed")
    Allocation apply(Viewer viewer, @PathVariable long id) {
        return apply.handle(viewer, id);
    }
}
