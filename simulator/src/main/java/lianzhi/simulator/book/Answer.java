package lianzhi.simulator.book;

import java.util.List;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.QueryAnswer;

/** What an institution has decided to answer, and the fault with which it will send it. */
public record Answer(List<QueryAnswer> queries, List<ControlAnswer> controls, String sentBack, Fault sendWith) {
    public static final Answer NONE = new Answer(List.of(), List.of(), "", Fault.NONE);

    public static Answer back(String reason) {
        return new Answer(List.of(), List.of(), reason, Fault.NONE);
    }

    public boolean isSentBack() {
        return !sentBack.isEmpty();
    }

    public Answer sendWith(Fault fault) {
        return new Answer(queries, controls, sentBack, fault);
    }
}
