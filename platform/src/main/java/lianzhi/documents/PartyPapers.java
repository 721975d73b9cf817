package lianzhi.documents;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 当事人文书: the papers that were served on a party; nothing else of the file is his to read. */
public interface PartyPapers {
    /** 已送达的文书. */
    record ServedPaper(
            long documentId,
            String code,
            String title,
            @Nullable String number,
            LocalDate servedOn) {}

    /** The newest service first; a paper served twice is one. */
    List<ServedPaper> servedOn(CaseId id, long casePartyId);
}
