package lianzhi.coercion;

import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 来件转办: a party's request that a decision on a measure answers; from the proposal until the signature nobody else answers it. */
public interface RequestsInHand {
    /** 答复: what the decision says to the party. */
    record Answered(
            String outcome,
            String text,
            @Nullable Viewer by,
            @Nullable Long documentId) {}

    /** Refused with NOT_FOUND unless it is of that case. */
    PartyRequest find(CaseId id, long requestId);

    /** Refused as a conflict unless it waits for an answer. */
    void take(long requestId, long approvalId);

    /** The decision was not signed: it waits for an answer again. */
    void giveBack(long requestId);

    void answer(long requestId, Answered answered);
}
