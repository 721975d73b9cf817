package lianzhi.coercion.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.StepKind;
import lianzhi.coercion.rules.CheckProposal;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.StepStore;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** May this step be taken now? The order, the clocks and the proof that the catalogue asks for; every reason at once. */
@Component
class MayTakeStep {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private final CoercionCatalogue catalogue;
    private final Clock clock;

    MayTakeStep(CoercionCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Reason> against(
            ActRow act,
            StepKind step,
            List<StepStore.Row> done,
            List<ClockStore.Row> clocks,
            RecordStep.Input input,
            Instant at,
            LocalDate day) {
        var reasons = new ArrayList<>(CheckProposal.fields("facts.", step.fields(), input.facts()));
        reasons.addAll(order(act, step, done, at));
        reasons.addAll(time(act, step, clocks, done, at, day));
        reasons.addAll(ProveChoice.against(step, input.facts(), done, clocks, day, clock.getZone()));
        reasons.addAll(proof(step, input));
        return reasons;
    }

    private List<Reason> order(ActRow act, StepKind step, List<StepStore.Row> done, Instant at) {
        var reasons = new ArrayList<Reason>();
        var codes = done.stream().map(StepStore.Row::code).collect(Collectors.toSet());
        if (!act.state().isOpen()) {
            reasons.add(Reason.of("ACT_IS_OVER", "该措施已经结束", "The act is over"));
        }
        if (codes.contains(step.code())) {
            reasons.add(Reason.of("STEP_DONE_BEFORE", step.zh() + "已经登记", "Recorded before: " + step.en()));
        }
        var kind = catalogue.kind(act.kind());
        var urgentStart = step.urgent() && act.urgent();
        for (var needed : step.after()) {
            var excused =
                    urgentStart || (needed.equals("DECIDED") && act.urgent() && act.state() == CoercionState.PROPOSED);
            if (!codes.contains(needed) && !excused) {
                var title = ReadActs.title(kind, needed);
                reasons.add(Reason.of("STEP_TOO_EARLY", "先要" + title.zh() + "，才能" + step.zh(), "First: " + title.en()));
            }
        }
        for (var barred : step.notAfter()) {
            if (codes.contains(barred)) {
                reasons.add(Reason.of("STEP_CONTRADICTS", step.zh() + "与已登记的步骤矛盾", "Contradicts: " + step.en()));
            }
        }
        for (var before : done) {
            if (step.after().contains(before.code())
                    && at.isBefore(before.at())
                    && !before.code().equals("SERVED")) {
                reasons.add(
                        Reason.field("at", "STEP_BEFORE_ITS_GROUND", "办理时间早于上一步", "Earlier than the step before it"));
            }
        }
        var only = step.onlyIf();
        if (only != null
                && done.stream()
                        .filter(before -> before.code().equals(only.step()))
                        .anyMatch(before -> !only.is().equals(before.facts().get(only.fact())))) {
            reasons.add(Reason.of("STEP_NOT_ALLOWED", only.zh(), only.en()));
        }
        return reasons;
    }

    private static List<Reason> time(
            ActRow act,
            StepKind step,
            List<ClockStore.Row> clocks,
            List<StepStore.Row> done,
            Instant at,
            LocalDate day) {
        var reasons = new ArrayList<Reason>();
        if (step.within() != null
                && clocks.stream().anyMatch(clock -> clock.code().equals(step.within()) && at.isAfter(clock.dueAt()))) {
            reasons.add(Reason.of("RIGHT_IS_LOST", step.zh() + "的期限已过", "The time for this is over: " + step.en()));
        }
        var until = act.facts().get(Objects.requireNonNullElse(step.afterFact(), ""));
        if (step.afterFact() != null && until != null && !day.isAfter(LocalDate.parse(until))) {
            reasons.add(
                    Reason.of("NOT_BEFORE_THE_DAY", "指定的期限" + until + "届满前不得强制", "Not before " + until + " is over"));
        }
        var either = step.afterOneOf();
        if (either != null
                && done.stream().noneMatch(before -> either.steps().contains(before.code()))
                && clocks.stream()
                        .noneMatch(clock -> clock.code().equals(either.clock())
                                && clock.doneAt() == null
                                && at.isAfter(clock.dueAt()))) {
            reasons.add(Reason.of(either.code(), either.zh(), either.en()));
        }
        return reasons;
    }

    private static List<Reason> proof(StepKind step, RecordStep.Input input) {
        var reasons = new ArrayList<Reason>();
        var films = input.recordings();
        if (films.stream()
                .anyMatch(film ->
                        !HASH.matcher(film.sha256()).matches() || film.device().isBlank())) {
            reasons.add(Reason.field(
                    "recordings",
                    "RECORDING_FORM",
                    "执法记录要写明设备和64位的SHA-256",
                    "A recording needs its device and SHA-256"));
        }
        if (step.recorded() && films.isEmpty() && input.evidence().isEmpty()) {
            reasons.add(Reason.field(
                    "recordings", "NOT_RECORDED", step.zh() + "须附照片或者执法记录的校验值", "Needs a photo or a recording"));
        }
        if (step.twoDevices()
                && films.stream().map(RecordStep.Recording::device).distinct().count() < 2) {
            reasons.add(Reason.field(
                    "recordings", "TWO_DEVICES", step.zh() + "须同时使用两台执法记录仪", "Two recording devices are needed"));
        }
        if (step.evidence() && input.evidence().isEmpty()) {
            reasons.add(Reason.field("evidence", "PAPER_MISSING", step.zh() + "须附书面材料", "Needs its paper"));
        }
        return reasons;
    }
}
