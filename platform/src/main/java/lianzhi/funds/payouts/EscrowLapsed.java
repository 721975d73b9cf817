package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.LapsedEscrow;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 提存款归国家所有: only what was deposited more than five years ago and nobody collected. */
@Component
class EscrowLapsed {
    private static final Article ARTICLE = Article.of("CC", "574", "民法典第574条", Mark.V);
    private final LapsedEscrow escrow;
    private final Clock clock;

    EscrowLapsed(LapsedEscrow escrow, Clock clock) {
        this.escrow = escrow;
        this.clock = clock;
    }

    void check(CaseId id, Money amount) {
        var lapsed = escrow.of(id, LocalDate.now(clock));
        if (amount.compareTo(lapsed) > 0) {
            throw Refused.rule(new Reason(
                    "ESCROW_NOT_LAPSED",
                    "amount",
                    ARTICLE,
                    "自提存之日起满五年无人领取的才上缴国库，现有 " + lapsed + " 元；未满的仍可由债权人领取",
                    "Only what lay in escrow for five years goes to the treasury: " + lapsed
                            + " yuan now; the creditor may still collect the rest",
                    Map.of("lapsed", "" + lapsed)));
        }
    }
}
