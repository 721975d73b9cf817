package lianzhi.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.statistics.outside.CheckBulletin;
import lianzhi.statistics.outside.OutsideBulletin;
import lianzhi.statistics.outside.OutsideBulletins;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outside-bulletins")
@Tag(name = "statistics")
class OutsideController {
    private static final int MOST = 500;

    record PrintedBulletin(
            @NotBlank @Size(max = 60) String id,
            @NotBlank @Size(max = 200) String court,
            @NotBlank @Size(max = 60) String period,
            @Nullable @Size(max = 500) String source,
            @NotEmpty Map<String, BigDecimal> figures) {}

    record Checked(OutsideBulletin bulletin, List<CheckBulletin.Finding> findings) {}

    record CheckedList(List<Checked> items, int total) {}

    private final OutsideBulletins bulletins;

    OutsideController(OutsideBulletins bulletins) {
        this.bulletins = bulletins;
    }

    @GetMapping
    @Operation(operationId = "listOutsideBulletins", summary = "Bulletins of other courts, each with what does not fit")
    CheckedList list(Viewer viewer) {
        viewer.require(Power.READ_BULLETIN);
        var checked =
                bulletins.latest(MOST).stream().map(OutsideController::checked).toList();
        return new CheckedList(checked, checked.size());
    }

    @PostMapping
    @Operation(operationId = "importOutsideBulletins", summary = "Import bulletins as printed; nothing is corrected")
    CheckedList add(Viewer viewer, @RequestBody @Size(max = 200) List<@Valid PrintedBulletin> given) {
        viewer.require(Power.READ_BULLETIN);
        viewer.require(Power.SUPERVISE);
        var read = given.stream()
                .map(one -> new OutsideBulletin(one.id(), one.court(), one.period(), one.source(), one.figures()))
                .toList();
        read.forEach(one -> bulletins.put(viewer, one));
        return new CheckedList(read.stream().map(OutsideController::checked).toList(), read.size());
    }

    private static Checked checked(OutsideBulletin bulletin) {
        return new Checked(bulletin, CheckBulletin.of(bulletin));
    }
}
