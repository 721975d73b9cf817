package lianzhi.documents;

import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 文书: issues what the law wants in writing, and gives it back as PDF. */
public interface Documents {
    /**
     * Fills the template, gives it its number and records it with the case, in the caller's transaction. What the
     * template needs and nobody supplied is refused, every missing field named. The case's own facts are filled in.
     *
     * @param by null when the system issues it, such as a release after full payment
     * @param facts beyond those of the case; money in yuan, dates in ISO
     */
    IssuedDocument issue(@Nullable Viewer by, CaseId id, String code, Map<String, String> facts);

    /**
     * Many at once, of one case or of many, numbered in this order.
     *
     * @param then what happens in these cases because of the papers, told in the same statement and after them
     * @return place by place
     */
    List<IssuedDocument> issue(@Nullable Viewer by, List<NewPaper> papers, List<Told> then);

    /** The document as PDF, the same bytes' worth of text as issued. */
    byte[] pdf(long documentId);
}
