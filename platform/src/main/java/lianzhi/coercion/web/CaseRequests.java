package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.RequestKind;
import lianzhi.coercion.requests.AnswerRequest;
import lianzhi.coercion.requests.AskCourt;
import lianzhi.coercion.requests.OfferedKinds;
import lianzhi.coercion.requests.ReadRequests;
import lianzhi.coercion.store.RequestStore;
import lianzhi.settings.Settings;
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

/** 当事人来件: of a case, and all that wait for an answer. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "coercion")
class CaseRequests {
    private final CaseFiles cases;
    private final ReadRequests read;
    private final OfferedKinds offered;
    private final RequestStore store;
    private final CoercionCatalogue catalogue;
    private final AskCourt ask;
    private final AnswerRequest answer;
    private final Settings settings;

    CaseRequests(
            CaseFiles cases,
            ReadRequests read,
            OfferedKinds offered,
            RequestStore store,
            CoercionCatalogue catalogue,
            AskCourt ask,
            AnswerRequest answer,
            Settings settings) {
        this.cases = cases;
        this.read = read;
        this.offered = offered;
        this.store = store;
        this.catalogue = catalogue;
        this.ask = ask;
        this.answer = answer;
        this.settings = settings;
    }

    /**
     * @param offered what each party of the case may ask: codes of the kinds by the party's id
     * @param standing numbers of the settings that hold when a field is left empty, by their keys
     */
    record Requests(
            List<PartyRequest> items,
            int total,
            List<RequestKind> kinds,
            Map<Long, List<String>> offered,
            Map<String, String> standing) {}

    record Waiting(PartyRequest request, String caseNumber, String parties) {}

    record AllWaiting(List<Waiting> items, int total) {}

    record Entered(long casePartyId, Asking asking) {}

    @Viewed(act = "REQUESTS_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/requests")
    @Transactional(readOnly = true)
    @Operation(operationId = "caseRequests", summary = "What the parties of a case asked, and the answers")
    Requests list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var seen = cases.readable(viewer, new CaseId(id)).id();
        var items = read.ofCase(seen);
        return new Requests(items, items.size(), catalogue.requests(), offered.of(seen), standing());
    }

    private Map<String, String> standing() {
        var standing = new HashMap<String, String>();
        for (var kind : catalogue.requests()) {
            for (var field : kind.granting()) {
                var key = field.setting();
                if (key != null) standing.put(key, settings.text(key));
            }
        }
        return standing;
    }

    @PostMapping("/cases/{id}/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "enterRequest", summary = "Take in what a party asked at the counter")
    PartyRequest enter(Viewer viewer, @PathVariable long id, @RequestBody Entered body) {
        return ask.enter(viewer, new CaseId(id), body.casePartyId(), body.asking());
    }

    @PostMapping("/requests/{requestId}/answer")
    @Operation(
            operationId = "answerRequest",
            summary = "Answer a party; a grant goes for signature where one is needed")
    PartyRequest answer(Viewer viewer, @PathVariable long requestId, @RequestBody AnswerRequest.Input input) {
        return answer.handle(viewer, requestId, input);
    }

    @Viewed(act = "REQUESTS_VIEWED", of = "requests", often = true)
    @GetMapping("/requests")
    @Transactional(readOnly = true)
    @Operation(operationId = "waitingRequests", summary = "What waits for an answer, the most urgent first")
    AllWaiting waiting(Viewer viewer, @RequestParam(defaultValue = "false") boolean escalated) {
        viewer.require(Power.READ_CASE);
        var items = store.waiting(viewer, escalated, 200).stream()
                .map(one -> new Waiting(read.read(one.request()), one.caseNumber(), one.parties()))
                .toList();
        return new AllWaiting(items, items.size());
    }
}
