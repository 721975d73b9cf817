package lianzhi.control.watch;

import java.util.Map;
import lianzhi.audit.AuditTrail;
import lianzhi.control.store.PreSeizures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 预查封转正式查封: by itself, from the answer that names the debtor as the owner (查封土地房屋通知). */
@Component
class TurnPreSeizures {
    private final PreSeizures store;
    private final AuditTrail audit;

    TurnPreSeizures(PreSeizures store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    void run() {
        for (var one : store.turn()) {
            audit.record(
                    null,
                    "PRE_SEIZURE_TURNED",
                    "control:" + one.measureId(),
                    Map.of("institution", one.institution(), "person", one.partyName(), "account", one.unit()));
        }
    }
}
