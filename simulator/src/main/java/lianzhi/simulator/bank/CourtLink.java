package lianzhi.simulator.bank;

import java.util.List;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;

/** The court as one bank reaches it, by whatever transport. */
public interface CourtLink {
    Offered<QueryRequest> queries();

    Offered<ControlRequest> controls();

    Offered<Writ> writsOfQuery(String writNumber);

    Offered<Writ> writsOfControl(String requestNumber);

    /** With its credentials a request counts as fetched. */
    Offered<Credential> credentials(String requestNumber);

    Offered<Verdict> answer(Task task, List<QueryAnswer> rows);

    Offered<Verdict> answer(Task task, List<ControlAnswer> rows, List<Receipt> receipts);

    /** False where transactions travel with their accounts only. */
    boolean answerApart(Task task, List<Transaction> transactions);

    Offered<Verdict> sendBack(Task task, Rollback why);

    Offered<Verdict> sendGarbage(Task task);

    /** Answers that the court could not take, told apart where it does not say so at once. */
    default List<Rollback> refusals() {
        return List.of();
    }
}
