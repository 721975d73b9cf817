package lianzhi.control.order;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.control.ActKind;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.controls.ControlTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 续冻: before the term that the institution answered ends, for at most the same length again. */
@Component
public class RenewControl {
    private final FindMeasure find;
    private final AskForAct ask;
    private final Clock clock;

    RenewControl(FindMeasure find, AskForAct ask, Clock clock) {
        this.find = find;
        this.ask = ask;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long measureId, int version) {
        by.require(Power.CONTROL_ASSETS);
        var measure = find.lock(by, measureId, version);
        var ends = measure.endsAt();
        if (!measure.state().isInForce() || ends == null) {
            throw Refused.rule(Reason.of("NOT_IN_FORCE", "该措施没有生效，不能续行", "The measure is not in force"));
        }
        var end = ends.atZone(clock.getZone()).toLocalDate();
        var term = ControlTerms.of(measure.assetClass());
        var until = term.latestEnd(end).orElse(end.plusYears(1));
        term.mayRenew(end, LocalDate.now(clock), until).orRefuse();
        ask.ask(
                by,
                measure,
                ActKind.RENEW,
                measure.ordered(),
                until.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant(),
                "",
                Map.of(
                        "institution", measure.institution(),
                        "person", measure.partyName(),
                        "held", measure.held().toString(),
                        "from", end.toString(),
                        "until", until.toString()));
    }
}
