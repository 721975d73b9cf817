package lianzhi.funds.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.JoinQuery;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 参与分配截止: who was not in a plan that was served may come into the next version only up to the court's last day. */
@Component
class JoinInTime {
    private static final Article ARTICLE = Article.of("CPLI", "507", "民诉法解释第507条", Mark.V);
    private final JoinQuery joined;
    private final LastDayToJoin lastDay;
    private final Clock clock;

    JoinInTime(JoinQuery joined, LastDayToJoin lastDay, Clock clock) {
        this.joined = joined;
        this.lastDay = lastDay;
        this.clock = clock;
    }

    void check(CaseId id, long distributionId, PlanRequest wanted) {
        var last = lastDay.of(id, distributionId);
        if (last.isEmpty()) return;
        var known = joined.partiesServed(distributionId);
        var today = LocalDate.now(clock);
        var late = new ArrayList<Reason>();
        for (int i = 0; i < wanted.claims().size(); i++) {
            var claim = wanted.claims().get(i);
            var applied = claim.appliedOn() == null ? today : claim.appliedOn();
            if (!known.contains(claim.name()) && applied.isAfter(last.get())) {
                late.add(new Reason(
                        "JOINED_TOO_LATE",
                        "claims[" + i + "].appliedOn",
                        ARTICLE,
                        "“" + claim.name() + "”于 " + applied + " 申请参与分配，已过本院截止日 " + last.get(),
                        claim.name() + " asked to take part on " + applied + ", after the last day " + last.get(),
                        Map.of("last", "" + last.get())));
            }
        }
        if (!late.isEmpty()) throw new Refused(Refused.Kind.RULE, late);
    }
}
