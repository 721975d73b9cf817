package lianzhi.sanctions.granted;

import lianzhi.access.Viewer;
import lianzhi.coercion.RequestsInHand;
import lianzhi.coercion.RequestsInHand.Answered;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 答复申请人: the party that asked reads the outcome, and the paper with it; or has its request open again. */
@Component
class AnswerAsker {
    private final RequestStore requests;
    private final RequestsInHand inHand;

    AnswerAsker(RequestStore requests, RequestsInHand inHand) {
        this.requests = requests;
        this.inHand = inHand;
    }

    void giveBack(RequestRow request) {
        var party = request.partyRequestId();
        if (party != null) inHand.giveBack(party);
    }

    void answer(RequestRow request, @Nullable Viewer by) {
        var party = request.partyRequestId();
        if (party == null) return;
        var outcome = request.kind().equals("CORRECT") ? request.ground() : "GRANTED";
        var document = requests.find(request.id()).map(RequestRow::documentId).orElse(null);
        inHand.answer(party, new Answered(outcome, request.text(), by, document));
    }
}
