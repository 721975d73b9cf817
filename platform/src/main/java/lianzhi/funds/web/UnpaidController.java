package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.ChooseUnpaid;
import lianzhi.funds.payouts.CollectionNotice;
import lianzhi.funds.payouts.TellToCollect;
import lianzhi.funds.payouts.UnpaidChoice;
import lianzhi.funds.store.CollectionStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 领款通知 and 破产受理前未发的款: what stands between money that is here and its creditor. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "funds")
class UnpaidController {
    record TellBody(long casePartyId, TellToCollect.Way way, LocalDate on) {}

    record CollectionNotices(List<CollectionNotice> items, int total) {}

    record ChooseBody(UnpaidChoice.Choice choice, String reason) {}

    private final CaseFiles files;
    private final TellToCollect tell;
    private final CollectionStore notices;
    private final ChooseUnpaid choose;

    UnpaidController(CaseFiles files, TellToCollect tell, CollectionStore notices, ChooseUnpaid choose) {
        this.files = files;
        this.tell = tell;
        this.notices = notices;
        this.choose = choose;
    }

    @GetMapping("/collection-notices")
    @Operation(operationId = "collectionNotices", summary = "When creditors were told to collect their money")
    CollectionNotices notices(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_FUNDS);
        files.visible(viewer, new CaseId(id));
        var all = notices.ofCase(new CaseId(id));
        return new CollectionNotices(all, all.size());
    }

    @PostMapping("/collection-notices")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "tellToCollect", summary = "Record that a creditor was told to collect, and until when")
    CollectionNotice tell(Viewer viewer, @PathVariable long id, @RequestBody TellBody body) {
        return tell.handle(viewer, new CaseId(id), body.casePartyId(), body.way(), body.on());
    }

    @GetMapping("/unpaid-at-bankruptcy")
    @Operation(operationId = "unpaidAtBankruptcy", summary = "Whether bankruptcy met money here, and what was chosen")
    ChooseUnpaid.Standing standing(Viewer viewer, @PathVariable long id) {
        return choose.standing(viewer, new CaseId(id));
    }

    @PostMapping("/unpaid-at-bankruptcy")
    @Operation(operationId = "chooseUnpaid", summary = "Hand over what bankruptcy met here, or pay it out; once")
    ChooseUnpaid.Standing choose(Viewer viewer, @PathVariable long id, @RequestBody ChooseBody body) {
        return choose.handle(viewer, new CaseId(id), body.choice(), body.reason());
    }
}
