package lianzhi.simulator.bank;

import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.Verdict;

/** Sends what was decided, and makes of it the mess that its fault asks for. */
final class SendAnswer {
    private final CourtLink link;
    private final Institution here;

    SendAnswer(CourtLink link, Institution here) {
        this.link = link;
        this.here = here;
    }

    Offered<Verdict> send(Task task) {
        var answer = task.answer();
        if (answer.isSentBack()) return sendBack(task);
        return task.isControl() ? sendControl(task) : sendQuery(task);
    }

    private Offered<Verdict> sendBack(Task task) {
        var reason = task.answer().sentBack();
        return link.sendBack(
                task, new Rollback(task.requestNumber(), reason, "请补正后重新发送", here.name() + "经办", "0000-0000000"));
    }

    private Offered<Verdict> sendQuery(Task task) {
        var rows = task.answer().queries();
        switch (task.answer().sendWith()) {
            case OUT_OF_ORDER -> rows = transactionsFirst(task, rows);
            case FOREIGN ->
                link.answer(task, rows.stream().map(Distort::foreign).toList());
            default -> {}
        }
        var verdicts = link.answer(task, rows);
        if (task.answer().sendWith() == Fault.DUPLICATE) {
            link.answer(task, rows.stream().map(Distort::otherFigures).toList());
        }
        return verdicts;
    }

    private List<QueryAnswer> transactionsFirst(Task task, List<QueryAnswer> rows) {
        var apart = new ArrayList<Transaction>();
        for (var row : rows) {
            row.transactions().forEach(one -> apart.add(Distort.apart(one, row.requestNumber(), row.index())));
        }
        return link.answerApart(task, apart)
                ? rows.stream().map(Distort::withoutTransactions).toList()
                : rows;
    }

    private Offered<Verdict> sendControl(Task task) {
        var request = task.control();
        if (request == null) throw new IllegalStateException("Not a control: " + task.requestNumber());
        var rows = task.answer().controls();
        var receipt = WriteReceipt.write(here, request, rows);
        if (task.answer().sendWith() == Fault.BAD_RECEIPT) {
            link.answer(task, rows, List.of(Distort.damaged(receipt)));
        }
        if (task.answer().sendWith() == Fault.FOREIGN) {
            link.answer(task, rows.stream().map(Distort::foreign).toList(), List.of(Distort.foreign(receipt)));
        }
        var verdicts = link.answer(task, rows, List.of(receipt));
        if (task.answer().sendWith() == Fault.DUPLICATE) {
            link.answer(task, rows.stream().map(Distort::otherFigures).toList(), List.of(receipt));
        }
        return verdicts;
    }

    /** Broken bytes; the court must answer that it could not read them. */
    Offered<Verdict> sendGarbage(Task task) {
        return link.sendGarbage(task);
    }
}
