package lianzhi.control.order;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.control.ActKind;
import lianzhi.control.store.ActStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 解除冻结: on a ground of the law. It waits while a deduction from the same freeze is with the bank. */
@Component
public class ReleaseControl {
    private final FindMeasure find;
    private final ActStore acts;
    private final AskForAct ask;

    ReleaseControl(FindMeasure find, ActStore acts, AskForAct ask) {
        this.find = find;
        this.acts = acts;
        this.ask = ask;
    }

    /** @param ground in words, as it will stand in the ruling */
    public record Input(String ground, int version) {}

    @Transactional
    public void handle(Viewer by, long measureId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var measure = find.lock(by, measureId, input.version());
        if (input.ground().isBlank()) {
            throw Refused.input(Reason.field("ground", "GROUND_MISSING", "请写明解除的事由", "Say on what ground"));
        }
        if (!measure.state().isInForce()) {
            throw Refused.rule(Reason.of("NOT_IN_FORCE", "该措施没有生效，无需解除", "The measure is not in force"));
        }
        if (acts.open(measureId).stream().anyMatch(act -> act.kind() == ActKind.DEDUCT)) {
            throw Refused.rule(Reason.of(
                    "DEDUCTION_OPEN", "该冻结有扣划尚未反馈，银行会让解冻等待；请待扣划反馈后再解除", "A deduction from this freeze is open"));
        }
        ask.ask(
                by,
                measure,
                ActKind.RELEASE,
                measure.held().plus(measure.overLimit()),
                null,
                input.ground().strip(),
                Map.of(
                        "institution", measure.institution(),
                        "person", measure.partyName(),
                        "held", measure.held().toString(),
                        "ground", input.ground().strip()));
    }
}
