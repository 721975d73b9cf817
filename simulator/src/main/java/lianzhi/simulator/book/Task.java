package lianzhi.simulator.book;

import java.time.Instant;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import org.jspecify.annotations.Nullable;

/** One request at one institution, from the list to the sent answer. Its number makes it happen once. */
public record Task(
        String bank,
        String requestNumber,
        @Nullable QueryRequest query,
        @Nullable ControlRequest control,
        Stage stage,
        Instant receivedAt,
        Instant dueAt,
        int rounds,
        Answer answer,
        int attempts,
        String lastWord) {
    /** Where it stands. */
    public enum Stage {
        TO_IDENTIFY,
        TO_EXECUTE,
        TO_SEND,
        SENT,
        FAILED
    }

    public static Task of(String bank, QueryRequest query, Instant now) {
        return new Task(bank, query.requestNumber(), query, null, Stage.TO_IDENTIFY, now, now, 0, Answer.NONE, 0, "");
    }

    public static Task of(String bank, ControlRequest control, Instant now) {
        return new Task(
                bank, control.requestNumber(), null, control, Stage.TO_IDENTIFY, now, now, 0, Answer.NONE, 0, "");
    }

    public boolean isControl() {
        return control != null;
    }

    public Task due(Instant at) {
        return at(Stage.TO_EXECUTE, at, rounds, answer, 0, "");
    }

    public Task answered(Answer decided) {
        return at(Stage.TO_SEND, dueAt, rounds, decided, 0, lastWord);
    }

    public Task sent(String word) {
        return at(Stage.SENT, dueAt, rounds, answer, attempts + 1, word);
    }

    public Task failed(String word) {
        return at(Stage.FAILED, dueAt, rounds, answer, attempts + 1, word);
    }

    public Task tryAgain(String word) {
        return at(Stage.TO_SEND, dueAt, rounds, answer, attempts + 1, word);
    }

    /** Stays where it is. */
    public Task troubled(String word) {
        return at(stage, dueAt, rounds, answer, attempts + 1, word);
    }

    /** Offered again: what was sent back is looked at anew, what was answered is sent once more. */
    public Task offeredAgain() {
        return answer.isSentBack()
                ? at(Stage.TO_IDENTIFY, dueAt, rounds + 1, Answer.NONE, 0, "")
                : at(Stage.TO_SEND, dueAt, rounds + 1, answer.sendWith(Fault.NONE), 0, lastWord);
    }

    private Task at(Stage to, Instant due, int round, Answer decided, int tries, String word) {
        return new Task(bank, requestNumber, query, control, to, receivedAt, due, round, decided, tries, word);
    }
}
