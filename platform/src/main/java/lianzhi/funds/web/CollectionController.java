package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.CollectionNotice;
import lianzhi.funds.payouts.CollectionNotices;
import lianzhi.funds.payouts.TellToCollect;
import lianzhi.funds.payouts.ToldWay;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 领款通知. */
@RestController
@RequestMapping("/api/v1/cases/{id}/collection-notices")
@Tag(name = "funds")
class CollectionController {
    record TellBody(long casePartyId, ToldWay way, LocalDate on) {}

    private final TellToCollect tell;

    CollectionController(TellToCollect tell) {
        this.tell = tell;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Operation(operationId = "collectionNotices", summary = "When creditors were told to collect their money")
    CollectionNotices notices(Viewer viewer, @PathVariable long id) {
        return tell.told(viewer, new CaseId(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "tellToCollect", summary = "Record that a creditor was told to collect, and until when")
    CollectionNotice tell(Viewer viewer, @PathVariable long id, @RequestBody TellBody body) {
        return tell.handle(viewer, new CaseId(id), body.casePartyId(), body.way(), body.on());
    }
}
