package lianzhi.control.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.control.store.MeasureStore;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Reason;
import lianzhi.law.controls.ControlTerms;
import org.springframework.stereotype.Component;

/** 轮候规则: nobody waits in line for a trademark or a patent, for what is preserved is not preserved again. */
@Component
class CheckQueue {
    private final MeasureStore measures;

    CheckQueue(MeasureStore measures) {
        this.measures = measures;
    }

    List<Reason> beforeFreezing(FoundAsset asset, LocalDate today) {
        var term = ControlTerms.of(asset.assetClass());
        if (term.allowsWaiting()) return List.of();
        var before = new ArrayList<String>();
        for (var freeze : asset.earlierFreezes()) {
            var until = freeze.until();
            if (until == null || !until.isBefore(today)) before.add(freeze.authority());
        }
        if (before.isEmpty() && measures.isHeld(asset.id())) before.add("本院另案");
        if (before.isEmpty()) return List.of();
        return List.of(Reason.of(
                "NO_SECOND_PRESERVATION",
                term.zh() + "已由" + String.join("、", before) + "保全，不得重复保全，也没有轮候（" + term.basis() + "）；可在其届满或者解除后办理",
                term.en() + " is preserved already: not a second time, and nobody waits in line"));
    }
}
