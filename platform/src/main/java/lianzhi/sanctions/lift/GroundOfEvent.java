package lianzhi.sanctions.lift;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lianzhi.cases.ActsOnEvents;
import lianzhi.cases.CaseEventHappened;
import lianzhi.sanctions.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 何事构成解除事由: which events are a ground, by what they say. */
@Component
class GroundOfEvent implements ActsOnEvents {
    private static final Map<String, Function<Map<String, String>, @Nullable Ground>> GROUNDS = Map.of(
            "SETTLEMENT_PERFORMED",
            facts -> Ground.SETTLEMENT_PERFORMED,
            "BANKRUPTCY_ACCEPTED",
            facts -> Ground.BANKRUPT,
            "PARTY_DIED",
            facts -> Ground.DIED,
            "ENFORCEMENT_ENDED",
            facts -> Ground.ENDED,
            "NONENFORCEMENT_RULED",
            facts -> Set.of("REJECTED", "PARTLY").contains(facts.getOrDefault("resultCode", ""))
                    ? null
                    : Ground.NOT_ENFORCEABLE,
            "CASE_CLOSED",
            facts -> ofClosing(facts.getOrDefault("way", "")),
            "CASE_SUSPENDED",
            facts -> ofSuspension(facts.getOrDefault("groundCode", "RETRIAL")),
            // A lead that led nowhere may have been the last thing that stood against it.
            "REQUERY_DONE",
            facts -> Ground.REQUERIED,
            "LEAD_VERIFIED",
            facts -> Ground.REQUERIED);

    static @Nullable Ground of(CaseEventHappened happened) {
        var ground = GROUNDS.get(happened.code());
        return ground == null ? null : ground.apply(happened.facts());
    }

    @Override
    public boolean actsOn(String code) {
        return GROUNDS.containsKey(code);
    }

    /** Ruled to be at an end, or not to be enforced; a round that ended, or a case that went elsewhere, frees nobody. */
    private static @Nullable Ground ofClosing(String way) {
        return switch (way) {
            case "ENDED" -> Ground.ENDED;
            case "NON_ENFORCEMENT" -> Ground.NOT_ENFORCEABLE;
            default -> null;
        };
    }

    private static @Nullable Ground ofSuspension(String ground) {
        return Set.of("RETRIAL", "BANKRUPTCY").contains(ground) ? Ground.SUSPENDED : null;
    }
}
