package lianzhi.documents;

import java.util.Map;
import lianzhi.cases.CaseId;

/**
 * 待制发的文书: one of those that are issued together.
 *
 * @param code of the catalogue of documents
 * @param facts beyond those of the case; money in yuan, dates in ISO
 */
public record NewPaper(CaseId caseId, String code, Map<String, String> facts) {}
