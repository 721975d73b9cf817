package lianzhi.exchange.inbox;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one caller brought, and what became of it. */
final class Turn<I, O> {
    final I input;
    private @Nullable O output;
    private @Nullable Throwable fault;

    Turn(I input) {
        this.input = input;
    }

    /** Each is done afterwards, whatever happens. */
    static <I, O> void all(List<Turn<I, O>> turns, Function<List<I>, List<O>> act) {
        try {
            var done = act.apply(turns.stream().map(turn -> turn.input).toList());
            for (var i = 0; i < turns.size(); i++) turns.get(i).output = Objects.requireNonNull(done.get(i));
        } catch (RuntimeException | Error whole) {
            if (turns.size() == 1) turns.getFirst().fault = whole;
            else turns.forEach(turn -> all(List.of(turn), act));
        }
    }

    boolean isDone() {
        return output != null || fault != null;
    }

    O result() {
        if (fault instanceof Error error) throw error;
        if (fault instanceof RuntimeException exception) throw exception;
        return Objects.requireNonNull(output);
    }
}
