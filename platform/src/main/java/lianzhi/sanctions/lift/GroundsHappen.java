package lianzhi.sanctions.lift;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseId;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.store.Requeries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 清偿即解除，死亡、破产、终结亦然: what happens in a case ends what weighs on its debtor, without anybody's asking. */
@Component
class GroundsHappen {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int QUERIES = 2;
    private final EndByLaw end;
    private final Requeries requeries;
    private final ApplicationEventPublisher events;

    GroundsHappen(EndByLaw end, Requeries requeries, ApplicationEventPublisher events) {
        this.end = end;
        this.requeries = requeries;
        this.events = events;
    }

    /** 解除事由出现: kept until it is handled. */
    public record GroundAppeared(
            CaseId caseId,
            Ground ground,
            LocalDate on,
            @Nullable Long casePartyId) {}

    @ApplicationModuleListener(id = "sanctions.released-on-full-payment")
    void on(DebtPaidInFull paid) {
        end.ofDebt(paid.caseId(), Ground.PERFORMED, paid.on());
    }

    /** Of all that happens only the few grounds are kept for work after the commit. */
    @EventListener
    void on(CaseEventHappened happened) {
        var ground = ground(happened.code(), happened.facts());
        if (ground == null) return;
        var party = happened.facts().get("casePartyId");
        events.publishEvent(new GroundAppeared(
                happened.caseId(),
                ground,
                LocalDate.ofInstant(happened.at(), ZONE),
                party == null ? null : Long.valueOf(party)));
    }

    @ApplicationModuleListener(id = "sanctions.ground")
    void on(GroundAppeared appeared) {
        var debtor = appeared.casePartyId();
        if (appeared.ground() == Ground.REQUERIED) {
            var free = requeries.foundNothing(appeared.caseId(), QUERIES);
            if (!free.isEmpty()) end.ofDebtors(appeared.caseId(), free, appeared.ground(), appeared.on());
        } else if (debtor != null) {
            end.ofDebtor(appeared.caseId(), debtor, appeared.ground(), appeared.on());
        } else {
            end.ofDebt(appeared.caseId(), appeared.ground(), appeared.on());
        }
    }

    private static @Nullable Ground ground(String code, Map<String, String> facts) {
        return switch (code) {
            case "SETTLEMENT_PERFORMED" -> Ground.SETTLEMENT_PERFORMED;
            case "BANKRUPTCY_ACCEPTED" -> Ground.BANKRUPT;
            case "PARTY_DIED" -> Ground.DIED;
            case "ENFORCEMENT_ENDED" -> Ground.ENDED;
            case "NONENFORCEMENT_RULED" ->
                Set.of("REJECTED", "PARTLY").contains(facts.getOrDefault("resultCode", ""))
                        ? null
                        : Ground.NOT_ENFORCEABLE;
            case "CASE_CLOSED" -> ofClosing(facts.getOrDefault("way", ""));
            case "CASE_SUSPENDED" -> ofSuspension(facts.getOrDefault("groundCode", "RETRIAL"));
            // A lead that led nowhere may have been the last thing that stood against it.
            case "REQUERY_DONE", "LEAD_VERIFIED" -> Ground.REQUERIED;
            default -> null;
        };
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
