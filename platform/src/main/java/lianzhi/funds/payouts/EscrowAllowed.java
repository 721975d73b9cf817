package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.CollectionStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 可以提存: a ground of the list, and, where the creditor could still come, a notice whose days are over. */
@Component
class EscrowAllowed {
    /** Whom no notice could reach: nobody is there yet to receive it. */
    private static final Set<String> NOBODY_TO_TELL = Set.of("DIED_NO_HEIR", "NO_GUARDIAN");

    private static final Article ARTICLE = Article.of("FUND", "13", "执行款物管理规定第13条", Mark.M);

    private final CollectionStore notices;
    private final PayoutStore payouts;
    private final Settings settings;
    private final Clock clock;

    EscrowAllowed(CollectionStore notices, PayoutStore payouts, Settings settings, Clock clock) {
        this.notices = notices;
        this.payouts = payouts;
        this.settings = settings;
        this.clock = clock;
    }

    void check(CaseId id, long casePartyId, String ground, Money amount) {
        if (!Arrays.asList(settings.text("payout.deposit.grounds").split("[,;]"))
                .contains(ground)) {
            throw Refused.input(
                    Reason.field("escrowGround", "ESCROW_GROUND_UNKNOWN", "不属于可以提存的事由", "Not a ground for escrow"));
        }
        if (NOBODY_TO_TELL.contains(ground)) {
            return;
        }
        var until = notices.firstDayOf(casePartyId)
                .orElseThrow(() ->
                        refused("ESCROW_WITHOUT_NOTICE", "提存前应先通知债权人领款", "The creditor is told to collect first"));
        var today = LocalDate.now(clock);
        if (!until.isBefore(today)) {
            throw refused(
                    "ESCROW_BEFORE_DAY",
                    "领款通知的期限 " + until + " 尚未届满，不能提存",
                    "The creditor may still come until " + until + "; escrow is not open yet",
                    Map.of("until", "" + until));
        }
        notices.lastToldBefore(casePartyId, today).ifPresent(told -> covers(id, told, amount));
    }

    /** A notice is about the money that was here when it was given; what came later needs its own. */
    private void covers(CaseId id, LocalDate told, Money amount) {
        var covered = payouts.availableUpTo(id, told);
        if (amount.compareTo(covered) > 0) {
            throw refused(
                    "ESCROW_ABOVE_NOTICE",
                    "领款通知（" + told + "）之后到账的款项须另行通知领款；通知所及可提存 " + covered + " 元",
                    "What arrived after the notice of " + told + " needs a notice of its own; it covers " + covered
                            + " yuan",
                    Map.of("covered", "" + covered));
        }
    }

    private static Refused refused(String code, String zh, String en) {
        return refused(code, zh, en, Map.of());
    }

    private static Refused refused(String code, String zh, String en, Map<String, String> facts) {
        return Refused.rule(new Reason(code, "escrowGround", ARTICLE, zh, en, facts));
    }
}
