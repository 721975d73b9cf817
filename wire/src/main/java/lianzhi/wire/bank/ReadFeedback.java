package lianzhi.wire.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadRows;
import lianzhi.wire.ReadRows.Read;
import lianzhi.wire.ReadValue;
import lianzhi.wire.xml.Element;

/** Reads an answer document of a bank: by its root element, grouped by request, each item checked. */
public final class ReadFeedback {
    private ReadFeedback() {}

    public static Feedback read(Element root, ReadValue coding) {
        for (var kind : Feedback.Kind.values()) {
            if (!root.is(kind.root())) continue;
            var items = items(kind, root, coding);
            if (items.isEmpty()) throw new MessageUnreadable("no-rows", "反馈报文没有任何记录");
            return new Feedback(kind, items);
        }
        throw new MessageUnreadable("wrong-root", "不是反馈报文: " + root.name());
    }

    private static List<FeedbackItem> items(Feedback.Kind kind, Element root, ReadValue coding) {
        return switch (kind) {
            case QUERY -> queries(rows(root, "zhxx", QueryAnswer.class, coding));
            case CONTROL -> controls(root, coding);
            case TRANSACTIONS -> transactions(rows(root, "wlxx", Transaction.class, coding));
            case ROLLBACK -> rollbacks(rows(root, "htxx", Rollback.class, coding));
        };
    }

    private static List<FeedbackItem> queries(List<Read<QueryAnswer>> read) {
        var items = new ArrayList<FeedbackItem>();
        grouped(read, QueryAnswer::requestNumber).forEach((number, group) -> {
            CheckQueryAnswers.check(number, group.rows, group.findings);
            items.add(new QueryItem(number, group.rows, group.findings.problems(), group.findings.warnings()));
        });
        return items;
    }

    private static List<FeedbackItem> controls(Element root, ReadValue coding) {
        var answers = grouped(rows(root, "kzxx", ControlAnswer.class, coding), ControlAnswer::requestNumber);
        var list = root.child("hzxxList");
        var receipts = list == null
                ? Map.<String, Group<Receipt>>of()
                : grouped(rows(list, "hzxx", Receipt.class, coding), Receipt::requestNumber);
        return ControlItems.join(answers, receipts);
    }

    private static List<FeedbackItem> transactions(List<Read<Transaction>> read) {
        var items = new ArrayList<FeedbackItem>();
        grouped(read, Transaction::requestNumber).forEach((number, group) -> {
            CheckNumber.check(number, group.findings);
            items.add(new TransactionsItem(number, group.rows, group.findings.problems(), group.findings.warnings()));
        });
        return items;
    }

    private static List<FeedbackItem> rollbacks(List<Read<Rollback>> read) {
        var items = new ArrayList<FeedbackItem>();
        for (var one : read) {
            var findings = one.findings();
            CheckNumber.check(one.row().requestNumber(), findings);
            if (one.row().reason().isBlank()) findings.problem("reason-missing", "退回没有写明原因");
            items.add(new RollbackItem(one.row().requestNumber(), one.row(), findings.problems(), findings.warnings()));
        }
        return items;
    }

    private static <R extends Record> List<Read<R>> rows(Element list, String name, Class<R> type, ReadValue coding) {
        return ReadRows.read(list, name, type, FieldPlace.ATTRIBUTES, coding);
    }

    /** The rows of one request and all that was found in them. */
    static final class Group<R> {
        final List<R> rows = new ArrayList<>();
        final Findings findings = new Findings();
    }

    static <R extends Record> Map<String, Group<R>> grouped(List<Read<R>> read, Function<R, String> number) {
        var groups = new LinkedHashMap<String, Group<R>>();
        for (var one : read) {
            var group = groups.computeIfAbsent(number.apply(one.row()).strip(), key -> new Group<>());
            group.rows.add(one.row());
            group.findings.add(one.findings());
        }
        return groups;
    }
}
