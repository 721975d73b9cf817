package lianzhi.documents;

import java.time.LocalDate;
import lianzhi.cases.CaseId;

/** 文书已送达: a paper has reached a party of its case. */
public record PaperServed(long documentId, CaseId caseId, String code, long casePartyId, LocalDate servedOn) {}
