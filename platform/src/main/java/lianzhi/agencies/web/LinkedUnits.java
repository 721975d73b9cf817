package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.UnitStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The linked units as who registers them sees them: no orders, no cases. */
@RestController
@RequestMapping("/api/v1/units/linked")
@Tag(name = "agencies")
class LinkedUnits {
    private final UnitStore units;

    LinkedUnits(UnitStore units) {
        this.units = units;
    }

    record Linked(List<Unit> items, int total) {}

    @GetMapping
    @Operation(operationId = "linkedUnits", summary = "All units that are or were linked")
    Linked list(Viewer viewer) {
        viewer.require(Power.MANAGE_PEOPLE);
        var items = units.all();
        return new Linked(items, items.size());
    }
}
