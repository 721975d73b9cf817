package lianzhi.control.answers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.MeasureRow;
import lianzhi.law.Decision;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.controls.ControlTerms;

/** 办结审查: what must be said of an act that was done at a counter or on the spot. */
final class VisitOutcome {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private VisitOutcome() {}

    static Decision check(MeasureRow measure, ActRow act, FinishVisit.Input input, LocalDate today) {
        return Decision.from(
                switch (act.kind()) {
                    case FREEZE -> freeze(measure, act, input, today);
                    case RENEW -> term(measure, input, today);
                    case DEDUCT -> sum(act, input, true);
                    case RELEASE -> List.of();
                });
    }

    private static List<Reason> freeze(MeasureRow measure, ActRow act, FinishVisit.Input input, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (RecordOutcome.isMoney(measure)) reasons.addAll(sum(act, input, false));
        reasons.addAll(term(measure, input, today));
        var before = input.before();
        if (before != null && before.authority().isBlank()) {
            reasons.add(Reason.field("before", "BEFORE_WHOM", "请写明在先查封的单位", "Name who seized it before"));
        }
        return reasons;
    }

    private static List<Reason> sum(ActRow act, FinishVisit.Input input, boolean positive) {
        var held = input.held();
        if (held == null || held.compareTo(Money.ZERO) < 0 || (positive && held.isZero())) {
            return List.of(Reason.field("held", "HELD_MISSING", "请填写实际办成的金额", "Give the sum that it came to"));
        }
        if (held.compareTo(act.amount()) > 0) {
            return List.of(Reason.field(
                    "held",
                    "HELD_ABOVE_ORDER",
                    "办成的金额高于文书载明的 " + act.amount() + " 元",
                    "More than the papers order: " + act.amount()));
        }
        return List.of();
    }

    private static List<Reason> term(MeasureRow measure, FinishVisit.Input input, LocalDate today) {
        var term = ControlTerms.of(measure.assetClass());
        var until = input.until();
        if (until == null) {
            return term.longest() == null
                    ? List.of()
                    : List.of(Reason.field("until", "UNTIL_MISSING", "请填写期限届满日", "Give the last day of the term"));
        }
        var ends = measure.endsAt();
        return ends == null
                ? term.mayRun(today, until).reasons()
                : term.mayRenew(LocalDate.ofInstant(ends, ZONE), today, until).reasons();
    }
}
