package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.portal.lookup.EntryDetail;
import lianzhi.portal.lookup.ShowEntry;
import lianzhi.portal.lookup.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One public entry for programs; counted like a question. */
@RestController
@RequestMapping("/api/v1/public/entries")
@Tag(name = "portal")
class PublicEntries {
    private final ShowEntry show;
    private final Throttle throttle;

    PublicEntries(ShowEntry show, Throttle throttle) {
        this.show = show;
        this.throttle = throttle;
    }

    @GetMapping("/{id}")
    @Operation(operationId = "publicEntry", summary = "All that is published of one entry; with the mark of the list")
    EntryDetail entry(
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam String person,
            @RequestHeader(name = "X-Proof", required = false) @Nullable String proof) {
        throttle.pass(request.getRemoteAddr(), proof).orRefuse();
        throttle.handedOut(1);
        return show.handle(id, person);
    }
}
