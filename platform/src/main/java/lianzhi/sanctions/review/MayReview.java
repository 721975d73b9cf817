package lianzhi.sanctions.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.time.LegalPeriod;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.settings.Calendars;
import org.springframework.stereotype.Component;

/** 复议的条件: an exit ban, or a listing whose correction was refused; within ten days of the decision's arrival. */
@Component
class MayReview {
    private static final Article LISTING = Article.of("DISH", "12", "失信规定第12条", Mark.V);
    private static final Article EXIT = Article.of("OBJ", "9", "异议复议规定第9条", Mark.V);
    private static final int ASKED_IN = 10;
    private final RequestStore requests;
    private final Calendars calendars;

    MayReview(RequestStore requests, Calendars calendars) {
        this.requests = requests;
        this.calendars = calendars;
    }

    Decision ask(SanctionRow sanction, ReviewAsked asked, LocalDate receivedOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var listing = sanction.family() == Family.LIST;
        var article = listing ? LISTING : EXIT;
        if (listing ? !wasRefused(sanction) : sanction.family() != Family.EXIT || sanction.decidedOn() == null) {
            reasons.add(Reason.of(
                    "NOTHING_TO_REVIEW",
                    article,
                    "只有限制出境决定和驳回失信纠正申请的决定可以申请复议",
                    "Only an exit ban, or the refusal to correct a listing, is reviewed"));
        }
        if (asked.askedOn().isAfter(today) || asked.askedOn().isBefore(receivedOn)) {
            reasons.add(Reason.field("askedOn", "REVIEW_DAYS", "申请日应在收到决定之后、今天之前", "Asked after the decision came"));
        } else {
            var last = LegalPeriod.days(ASKED_IN).endAfter(receivedOn, calendars.work());
            if (asked.askedOn().isAfter(last)) {
                reasons.add(new Reason(
                        "REVIEW_LATE",
                        "askedOn",
                        article,
                        "申请复议的期限到" + last + "届满",
                        "The time to ask ended on " + last,
                        Map.of("lastDay", last.toString())));
            }
        }
        if (asked.reason().isBlank() || asked.reason().length() > 1000) {
            reasons.add(Reason.field("reason", "REVIEW_REASON", "请写明理由，不超过1000字", "Give the reason, at most 1,000"));
        }
        if (asked.higherCourt().isBlank() || asked.higherCourt().length() > 60) {
            reasons.add(Reason.field("higherCourt", "REVIEW_COURT", "请写明上一级人民法院", "Name the higher court"));
        }
        return Decision.from(reasons);
    }

    private boolean wasRefused(SanctionRow sanction) {
        return requests.of(List.of(sanction.id())).stream()
                .anyMatch(one -> one.kind().equals("CORRECT")
                        && one.ground().equals("REJECT")
                        && one.state().equals("GRANTED"));
    }
}
