package lianzhi.funds.payouts;

import lianzhi.cases.CaseId;
import lianzhi.law.Decision;
import org.springframework.stereotype.Component;

/** 发放障碍: what forbids any payout of a case for now. */
@Component
public class PayoutBars {
    Decision against(CaseId id) {
        return Decision.ALLOWED;
    }
}
