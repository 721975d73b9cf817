package lianzhi.sanctions.wayout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.cases.WayOut;
import lianzhi.cases.WaysOut;
import lianzhi.cases.Words;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.stereotype.Component;

/** 怎样解除惩戒: for every measure on this party its own way out; what is on its way out says which units still owe a receipt. */
@Component
class TellWayOut implements WaysOut {
    private final SanctionStore store;
    private final ActStore acts;
    private final Measures measures;

    TellWayOut(SanctionStore store, ActStore acts, Measures measures) {
        this.store = store;
        this.acts = acts;
        this.measures = measures;
    }

    @Override
    public List<WayOut> of(CaseId id, long casePartyId) {
        var open = store.of(id).stream()
                .filter(one -> one.casePartyId() == casePartyId && one.parentId() == null)
                .filter(one -> one.state().isOpen() && one.state() != SanctionState.ASKED)
                .toList();
        return open.stream().map(this::way).toList();
    }

    private WayOut way(SanctionRow one) {
        var kind = measures.of(one.measure());
        var steps = new ArrayList<Words>();
        if (one.state() == SanctionState.LIFTING) {
            steps.addAll(lifting(one));
        } else {
            steps.addAll(StepsOf.measure(one));
            steps.addAll(StepsOf.mistake(one));
        }
        var lifting = one.state() == SanctionState.LIFTING;
        return new WayOut(
                (lifting ? "LIFTING_" : "LIFT_") + one.measure(),
                lifting
                        ? new Words("正在解除：" + kind.zh(), "Being lifted: " + kind.en())
                        : new Words("解除：" + kind.zh(), "To lift: " + kind.en()),
                steps,
                kind.article());
    }

    /** The person need do nothing but wait, and sees for whom. */
    private List<Words> lifting(SanctionRow one) {
        var units = store.openChildren(one.id()).stream()
                .flatMap(child -> acts.of(child.id()).stream())
                .filter(act -> act.kind().equals("LIFT") && act.state().equals("ORDERED"))
                .toList();
        var steps = new ArrayList<Words>();
        steps.add(new Words(
                "法院已决定解除，您不用再申请；最迟" + one.liftDueOn() + "办结。",
                "The court has decided; you need not ask. It is done by " + one.liftDueOn() + " at the latest."));
        if (!units.isEmpty()) {
            steps.add(new Words(
                    "还在等这些单位的回执：" + names(units, true) + "。", "Still waiting for: " + names(units, false) + "."));
        }
        return steps;
    }

    private static String names(List<ActRow> units, boolean chinese) {
        return units.stream()
                .map(act -> chinese ? act.unitZh() : act.unitEn())
                .distinct()
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }
}
