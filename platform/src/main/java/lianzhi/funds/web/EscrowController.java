package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    EscrowController(EscrowQuery escrow, Clock clock) {
        this.escrow = escrow;
        this.clock = clock;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping
    @Operation(operationId = "escrow", summary = "What lies in escrow, since when, and when the right to it lapses")
    EscrowQuery.Page held(Viewer viewer) {
        return escrow.held(viewer, LocalDate.now(clock));
    }
}
