package lianzhi.inquiry;

import lianzhi.cases.CaseId;

/** 财产: what was found of the debtors of a case. */
public interface Assets {
    /** As last seen for this case; refused with NOT_FOUND when it is not an asset of the case. */
    FoundAsset find(CaseId caseId, long assetId);
}
