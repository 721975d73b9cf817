package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.control.order.AskForDisposal;
import lianzhi.control.order.EnterDisposalLetter;
import lianzhi.control.order.ReplyToDisposal;
import lianzhi.control.store.Disposal;
import lianzhi.control.store.DisposalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 商请移送: the right to dispose of an asset that another court seized first. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "control")
class DisposalRequests {
    private final AskForDisposal ask;
    private final EnterDisposalLetter enter;
    private final ReplyToDisposal reply;
    private final DisposalStore disposals;
    private final CaseFiles cases;

    DisposalRequests(
            AskForDisposal ask,
            EnterDisposalLetter enter,
            ReplyToDisposal reply,
            DisposalStore disposals,
            CaseFiles cases) {
        this.enter = enter;
        this.ask = ask;
        this.reply = reply;
        this.disposals = disposals;
        this.cases = cases;
    }

    record DisposalList(List<Disposal> items, int total) {}

    record DisposalAsked(long disposalId) {}

    @Viewed(act = "CONTROLS_VIEWED", of = "controls", often = true)
    @GetMapping("/disposal-requests")
    @Transactional(readOnly = true)
    @Operation(operationId = "disposalRequests", summary = "Requests for the right to dispose, the next answer first")
    DisposalList list(Viewer viewer, @RequestParam(required = false) @Nullable Long assetId) {
        viewer.require(Power.READ_CASE);
        var items = disposals.list(assetId, cases.visibleTo(viewer));
        return new DisposalList(items, items.size());
    }

    @PostMapping("/controls/{id}/disposal-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askForDisposal", summary = "Ask the first court to hand an asset over")
    DisposalAsked ask(Viewer viewer, @PathVariable long id, @RequestBody AskForDisposal.Input input) {
        return new DisposalAsked(ask.handle(viewer, id, input));
    }

    @PostMapping("/controls/{id}/disposal-letters")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "enterDisposalLetter", summary = "A court outside this house asks for the asset")
    DisposalAsked enter(Viewer viewer, @PathVariable long id, @RequestBody EnterDisposalLetter.Input input) {
        return new DisposalAsked(enter.handle(viewer, id, input));
    }

    @PostMapping("/disposal-requests/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "answerDisposal", summary = "Hand the asset over, say why not, or take the dispute up")
    void answer(Viewer viewer, @PathVariable long id, @RequestBody ReplyToDisposal.Input input) {
        reply.handle(viewer, id, input);
    }
}
