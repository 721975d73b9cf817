package lianzhi.sanctions.request;

import java.util.Map;
import java.util.Optional;
import lianzhi.coercion.EvidenceBox;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.RequestsInHand;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.request.AskRequest.Input;
import lianzhi.sanctions.request.AskRequest.Kind;
import lianzhi.sanctions.store.RequestStore.Evidence;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 依据的来件: what the debtor himself asked for, and the paper that he gave with it. */
@Component
class PartyAsked {
    private static final Map<Kind, String> KINDS = Map.of(
            Kind.LIFT, "LIFTING",
            Kind.EXEMPT_ONCE, "EXEMPTION",
            Kind.EXEMPT_TRAVEL, "EXEMPTION",
            Kind.CORRECT, "CORRECTION");
    private final RequestsInHand inHand;
    private final EvidenceBox box;

    PartyAsked(RequestsInHand inHand, EvidenceBox box) {
        this.inHand = inHand;
        this.box = box;
    }

    Optional<PartyRequest> of(SanctionRow sanction, Input input) {
        var id = input.partyRequestId();
        if (id == null) return Optional.empty();
        var asked = inHand.find(sanction.caseId(), id);
        if (asked.casePartyId() != sanction.casePartyId() || !asked.kind().equals(KINDS.get(input.kind()))) {
            throw Refused.rule(Reason.field(
                    "partyRequestId",
                    "REQUEST_OF_ANOTHER",
                    "所依据的来件不是该被执行人的此类申请",
                    "Not a request of this kind by this debtor"));
        }
        return Optional.of(asked);
    }

    /** His first file; the others stay with what he asked. */
    @Nullable
    Evidence evidence(PartyRequest asked) {
        if (asked.evidence().isEmpty()) return null;
        var file = box.find(asked.caseId(), asked.evidence().getFirst());
        return new Evidence(file.name(), file.mediaType(), file.sha256(), box.content(file.id()));
    }
}
