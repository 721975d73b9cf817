package lianzhi.simulator.bank;

import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.soap.BankOperation;
import lianzhi.wire.soap.BankSoapCodec;

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
        if (task.isControl()) {
            var row = ControlAnswer.sentBack(task.requestNumber(), reason);
            return link.send(BankOperation.ANSWER_CONTROL, BankSoapCodec.encodeControlAnswers(List.of(row), List.of()));
        }
        var row = new Rollback(task.requestNumber(), reason, "请补正后重新发送", here.name() + "经办", "0000-0000000");
        return link.send(BankOperation.SEND_BACK, BankSoapCodec.encodeRollbacks(List.of(row)));
    }

    private Offered<Verdict> sendQuery(Task task) {
        var rows = task.answer().queries();
        switch (task.answer().sendWith()) {
            case OUT_OF_ORDER -> rows = transactionsFirst(rows);
            case FOREIGN -> sendRows(rows.stream().map(Distort::foreign).toList());
            default -> {}
        }
        var verdicts = sendRows(rows);
        if (task.answer().sendWith() == Fault.DUPLICATE) {
            sendRows(rows.stream().map(Distort::otherFigures).toList());
        }
        return verdicts;
    }

    private Offered<Verdict> sendRows(List<QueryAnswer> rows) {
        return link.send(BankOperation.ANSWER_QUERY, BankSoapCodec.encodeQueryAnswers(rows));
    }

    private List<QueryAnswer> transactionsFirst(List<QueryAnswer> rows) {
        var apart = new ArrayList<Transaction>();
        for (var row : rows) {
            row.transactions().forEach(one -> apart.add(Distort.apart(one, row.requestNumber(), row.index())));
        }
        if (!apart.isEmpty()) link.send(BankOperation.ANSWER_TRANSACTIONS, BankSoapCodec.encodeTransactions(apart));
        return rows.stream().map(Distort::withoutTransactions).toList();
    }

    private Offered<Verdict> sendControl(Task task) {
        var request = task.control();
        if (request == null) throw new IllegalStateException("Not a control: " + task.requestNumber());
        var rows = task.answer().controls();
        var receipt = WriteReceipt.write(here, request, rows);
        if (task.answer().sendWith() == Fault.BAD_RECEIPT) {
            sendRows(rows, Distort.damaged(receipt));
        }
        if (task.answer().sendWith() == Fault.FOREIGN) {
            sendRows(rows.stream().map(Distort::foreign).toList(), Distort.foreign(receipt));
        }
        var verdicts = sendRows(rows, receipt);
        if (task.answer().sendWith() == Fault.DUPLICATE) {
            sendRows(rows.stream().map(Distort::otherFigures).toList(), receipt);
        }
        return verdicts;
    }

    private Offered<Verdict> sendRows(List<ControlAnswer> rows, Receipt receipt) {
        return link.send(BankOperation.ANSWER_CONTROL, BankSoapCodec.encodeControlAnswers(rows, List.of(receipt)));
    }

    /** Broken bytes; the court must answer that it could not read them. */
    Offered<Verdict> sendGarbage(Task task) {
        var operation = task.isControl() ? BankOperation.ANSWER_CONTROL : BankOperation.ANSWER_QUERY;
        return link.send(operation, Distort.garbage(task.requestNumber()));
    }
}
