package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.agencies.store.SheetStore.Sheet;
import lianzhi.agencies.units.ChangeUnit;
import lianzhi.agencies.units.RegisterUnit;
import lianzhi.agencies.units.YearlySheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The linked units as the courts see them. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "agencies")
class CourtUnits {
    private final YearlySheets sheets;
    private final RegisterUnit register;
    private final ChangeUnit change;

    CourtUnits(YearlySheets sheets, RegisterUnit register, ChangeUnit change) {
        this.sheets = sheets;
        this.register = register;
        this.change = change;
    }

    record UnitSheets(int year, List<Sheet> items, int total) {}

    record Registered(long unitId) {}

    @GetMapping
    @Operation(operationId = "unitSheets", summary = "All linked units and their year")
    UnitSheets list(Viewer viewer, @RequestParam @Nullable Integer year) {
        viewer.require(Power.READ_CASE);
        var of = sheets.year(year);
        var items = sheets.of(of);
        return new UnitSheets(of, items, items.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "registerUnit", summary = "Link a unit; a code that is taken is refused")
    Registered register(Viewer viewer, @RequestBody RegisterUnit.Input unit) {
        viewer.require(Power.MANAGE_PEOPLE);
        return new Registered(register.handle(viewer, unit));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changeUnit", summary = "Change a linked unit, stop it or link it again")
    void change(Viewer viewer, @PathVariable long id, @RequestBody ChangeUnit.Input to) {
        viewer.require(Power.MANAGE_PEOPLE);
        change.handle(viewer, id, to);
    }
}
