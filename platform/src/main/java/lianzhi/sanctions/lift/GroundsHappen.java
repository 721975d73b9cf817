package lianzhi.sanctions.lift;

import java.time.LocalDate;
import java.time.ZoneId;
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
        var ground = GroundOfEvent.of(happened);
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
}
