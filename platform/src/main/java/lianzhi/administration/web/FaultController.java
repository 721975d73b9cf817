package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.operations.Faults;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/faults")
@Tag(name = "administration")
class FaultController {
    record OpenFaults(List<Faults.Fault> items, int total) {}

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @GetMapping
    @Operation(operationId = "listFaults", summary = "What the server could not do by itself and waits for a person")
    OpenFaults list(Viewer viewer) {
        viewer.require(Power.MANAGE_SETTINGS);
        var open = faults.open();
        return new OpenFaults(open, open.size());
    }
}
