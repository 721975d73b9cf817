package lianzhi.sanctions.lift;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseId;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.sanctions.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 清偿即解除，死亡、破产、终结亦然: what happens in a case ends what weighs on its debtor, without anybody's asking. */
@Component
class GroundsHappen {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Ground> GROUNDS = Map.of(
            "SETTLEMENT_PERFORMED", Ground.SETTLEMENT_PERFORMED,
            "NONENFORCEMENT_RULED", Ground.NOT_ENFORCEABLE,
            "ENFORCEMENT_ENDED", Ground.ENDED,
            "CASE_SUSPENDED", Ground.SUSPENDED,
            "BANKRUPTCY_ACCEPTED", Ground.BANKRUPT,
            "PARTY_DIED", Ground.DIED);
    private final EndByLaw end;
    private final ApplicationEventPublisher events;

    GroundsHappen(EndByLaw end, ApplicationEventPublisher events) {
        this.end = end;
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
        end.handle(paid.caseId(), Ground.PERFORMED, paid.on(), (Long) null, null);
    }

    /** Of all that happens only the few grounds are kept for work after the commit. */
    @EventListener
    void on(CaseEventHappened happened) {
        var ground = GROUNDS.get(happened.code());
        if (ground == null || isRefusal(happened)) return;
        var party = happened.facts().get("casePartyId");
        events.publishEvent(new GroundAppeared(
                happened.caseId(),
                ground,
                LocalDate.ofInstant(happened.at(), ZONE),
                party == null ? null : Long.valueOf(party)));
    }

    @ApplicationModuleListener(id = "sanctions.ground")
    void on(GroundAppeared appeared) {
        end.handle(appeared.caseId(), appeared.ground(), appeared.on(), appeared.casePartyId(), null);
    }

    /** A suspension for other reasons, or a refusal to rule so, ends nothing. */
    private static boolean isRefusal(CaseEventHappened happened) {
        return switch (happened.code()) {
            case "CASE_SUSPENDED" ->
                !happened.facts().getOrDefault("groundCode", "RETRIAL").equals("RETRIAL")
                        && !happened.facts().getOrDefault("groundCode", "").equals("BANKRUPTCY");
            case "NONENFORCEMENT_RULED" ->
                happened.facts().getOrDefault("resultCode", "").equals("REJECTED");
            default -> false;
        };
    }
}
