package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.funds.store.EscrowQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 提存. */
@RestController
@RequestMapping("/api/v1/funds/escrow")
@Tag(name = "funds")
class EscrowController {
    private final EscrowQuery escrow;

    EscrowController(EscrowQuery escrow) {
        this.escrow = escrow;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping
    @Operation(operationId = "escrow", summary = "What lies in escrow, since when, and when the right to it lapses")
    EscrowQuery.Page held(Viewer viewer) {
        return escrow.held(viewer);
    }
}
