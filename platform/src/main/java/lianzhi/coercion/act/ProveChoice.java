package lianzhi.coercion.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.coercion.catalogue.StepKind;
import lianzhi.coercion.catalogue.StepKind.Proof;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.StepStore;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/** Whether what is said of a step is so: nobody is set free early without the signature, or at the end of a term that runs. */
final class ProveChoice {
    private ProveChoice() {}

    static List<Reason> against(
            StepKind step,
            Map<String, String> facts,
            List<StepStore.Row> done,
            List<ClockStore.Row> clocks,
            LocalDate day,
            ZoneId zone) {
        return step.proofs().stream()
                .filter(proof -> facts.containsValue(proof.choice()))
                .filter(proof -> !isSo(proof, done) || !hasCome(proof.clock(), clocks, day, zone))
                .map(proof -> Reason.of("CHOICE_NOT_PROVED", proof.zh(), proof.en()))
                .toList();
    }

    private static boolean isSo(Proof proof, List<StepStore.Row> done) {
        var without = done.stream().noneMatch(one -> one.code().equals(proof.without()));
        return without && (proof.step() == null || done.stream().anyMatch(one -> fits(proof, one)));
    }

    private static boolean fits(Proof proof, StepStore.Row one) {
        return one.code().equals(proof.step())
                && (proof.fact() == null || Objects.equals(one.facts().get(proof.fact()), proof.is()));
    }

    private static boolean hasCome(@Nullable String code, List<ClockStore.Row> clocks, LocalDate day, ZoneId zone) {
        return code == null
                || clocks.stream()
                        .filter(clock -> clock.code().equals(code))
                        .map(ClockStore.Row::dueAt)
                        .noneMatch(due -> day.isBefore(day(due, zone)));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
