package lianzhi.funds.plans;

import java.util.List;
import java.util.stream.Collectors;
import lianzhi.funds.plans.Plan.Objection;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** 通知谁: everybody whom the plan was served on but the objector; a day that was answered is not changed any more. */
final class WhoIsTold {
    private WhoIsTold() {}

    static List<String> of(Plan plan, Objection objection, @Nullable String party) {
        var told = objection.notices().stream().map(Plan.Notice::party).collect(Collectors.toSet());
        var others = plan.services().stream()
                .map(Plan.Service::party)
                .filter(one -> !one.equals(objection.party()))
                .filter(one -> party == null ? !told.contains(one) : one.equals(party))
                .toList();
        if (party != null && others.isEmpty()) {
            throw Refused.notFound("party");
        }
        if (others.isEmpty()) {
            throw Refused.conflict(Reason.of("ALL_ARE_TOLD", "各方均已通知", "Everybody has been told"));
        }
        boolean isAnswered =
                objection.notices().stream().anyMatch(one -> one.party().equals(party) && one.opposedOn() != null);
        if (isAnswered) {
            throw Refused.conflict(
                    Reason.of("OPPOSED_ALREADY", "该方已提出反对意见，通知日不能再改", "It has opposed: the day of its notice stays"));
        }
        return others;
    }
}
