package lianzhi.coercion;

import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 证据保管: files of parties and staff; refused when they are too large, not what they say, or can do harm. */
public interface EvidenceBox {
    /** The same file of the same person is kept once. */
    Evidence keep(CaseId id, @Nullable Long casePartyId, @Nullable Viewer by, String name, byte[] content);

    /** Refused with NOT_FOUND unless it is of that case. */
    Evidence find(CaseId id, long evidenceId);

    byte[] content(long evidenceId);
}
