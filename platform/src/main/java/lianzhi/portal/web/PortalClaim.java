package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.portal.mycase.ShowMyClaim;
import lianzhi.portal.web.calculators.ClaimAsRequest;
import lianzhi.portal.web.calculators.DebtRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 自己算一算 for the opened case. */
@RestController
@RequestMapping("/api/v1/portal/claim")
@Tag(name = "portal")
class PortalClaim {
    private final ShowMyClaim show;

    PortalClaim(ShowMyClaim show) {
        this.show = show;
    }

    @GetMapping
    @Operation(operationId = "myClaim", summary = "The opened case's claim and payments as the calculator reads them")
    DebtRequest claim(HttpServletRequest request) {
        var mine = show.handle(PortalSession.opened(request.getSession(false)));
        return ClaimAsRequest.of(mine.claim(), mine.asOf());
    }
}
