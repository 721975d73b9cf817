package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.ChooseUnpaid;
import lianzhi.funds.payouts.UnpaidChoice;
import lianzhi.funds.payouts.UnpaidStanding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 破产受理前未发的款. */
@RestController
@RequestMapping("/api/v1/cases/{id}/unpaid-at-bankruptcy")
@Tag(name = "funds")
class UnpaidController {
    record ChooseBody(UnpaidChoice.Choice choice, String reason) {}

    private final ChooseUnpaid choose;

    UnpaidController(ChooseUnpaid choose) {
        this.choose = choose;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Operation(operationId = "unpaidAtBankruptcy", summary = "Whether bankruptcy met money here, and what was chosen")
    UnpaidStanding standing(Viewer viewer, @PathVariable long id) {
        return choose.standing(viewer, new CaseId(id));
    }

    @PostMapping
    @Operation(operationId = "chooseUnpaid", summary = "Hand over what bankruptcy met here, or pay it out; once")
    UnpaidStanding choose(Viewer viewer, @PathVariable long id, @RequestBody ChooseBody body) {
        return choose.handle(viewer, new CaseId(id), body.choice(), body.reason());
    }
}
