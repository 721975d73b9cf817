package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.portal.results.AllowResults;
import lianzhi.portal.results.ReadAllowed;
import lianzhi.portal.store.ResultStore.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The judge lets the applicant see what queries found. */
@RestController
@Tag(name = "portal")
class ResultPages {
    private final AllowResults allow;
    private final ReadAllowed read;

    ResultPages(AllowResults allow, ReadAllowed read) {
        this.allow = allow;
        this.read = read;
    }

    /** @param shown whether the applicant sees what queries found; by whom and since when */
    record ResultSight(
            boolean shown,
            @Nullable String byName,
            @Nullable Instant at) {}

    record Choice(boolean shown) {}

    @GetMapping("/api/v1/cases/{id}/portal-results")
    @Operation(operationId = "resultsShown", summary = "Whether the applicant may see what queries found")
    ResultSight get(Viewer viewer, @PathVariable long id) {
        return sight(read.of(viewer, new CaseId(id)));
    }

    @PutMapping("/api/v1/cases/{id}/portal-results")
    @Operation(operationId = "showResults", summary = "Let the applicant see what queries found, or no longer")
    ResultSight put(Viewer viewer, @PathVariable long id, @RequestBody Choice choice) {
        return sight(allow.handle(viewer, new CaseId(id), choice.shown()));
    }

    private static ResultSight sight(Optional<Allowed> allowed) {
        return allowed.map(one -> new ResultSight(true, one.byName(), one.at()))
                .orElseGet(() -> new ResultSight(false, null, null));
    }
}
