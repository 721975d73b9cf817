package lianzhi.inquiry;

import java.util.List;
import lianzhi.cases.CaseId;

/** 查询已反馈: what institutions know of these debtors is merged; one for each message, each debtor once. */
public record DebtorsAnswered(List<Debtor> debtors) {
    public record Debtor(CaseId caseId, long casePartyId) {}
}
