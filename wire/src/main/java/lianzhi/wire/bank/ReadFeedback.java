package lianzhi.wire.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadRows;
import lianzhi.wire.ReadValue;
import lianzhi.wire.xml.Element;

/** Reads answer documents of a bank: by their root element, grouped by request over all of them, each item checked. */
public final class ReadFeedback {
    private final Map<String, Group<QueryAnswer>> queries = new LinkedHashMap<>();
    private final Map<String, Group<ControlAnswer>> controls = new LinkedHashMap<>();
    private final Map<String, Group<Receipt>> receipts = new LinkedHashMap<>();
    private final Map<String, Group<Transaction>> transactions = new LinkedHashMap<>();
    private final List<FeedbackItem> rollbacks = new ArrayList<>();

    /** One document alone. */
    public static Feedback read(Element root, ReadValue coding) {
        for (var kind : Feedback.Kind.values()) {
            if (!root.is(kind.root())) continue;
            var reader = new ReadFeedback();
            reader.add(root, coding);
            return new Feedback(kind, reader.items());
        }
        throw new MessageUnreadable("wrong-root", "不是反馈报文: " + root.name());
    }

    /** In file mode the receipts are a document of their own. */
    public void add(Element root, ReadValue coding) {
        switch (root.name().toLowerCase(Locale.ROOT)) {
            case "zhxxlist" -> group(root, "zhxx", QueryAnswer.class, QueryAnswer::requestNumber, coding, queries);
            case "kzxxlist" -> {
                group(root, "kzxx", ControlAnswer.class, ControlAnswer::requestNumber, coding, controls);
                var list = root.child("hzxxList");
                if (list != null) add(list, coding);
            }
            case "hzxxlist" -> group(root, "hzxx", Receipt.class, Receipt::requestNumber, coding, receipts);
            case "wlxxlist" -> group(root, "wlxx", Transaction.class, Transaction::requestNumber, coding, transactions);
            case "htxxlist" -> rollbacks(root, coding);
            default -> throw new MessageUnreadable("wrong-root", "不是反馈报文: " + root.name());
        }
    }

    /** Everything that was added, an item for each request. */
    public List<FeedbackItem> items() {
        var items = new ArrayList<FeedbackItem>();
        queries.forEach((number, group) -> {
            CheckQueryAnswers.check(number, group.rows, group.findings);
            items.add(new QueryItem(number, group.rows, group.findings.problems(), group.findings.warnings()));
        });
        items.addAll(ControlItems.join(controls, receipts));
        transactions.forEach((number, group) -> {
            CheckNumber.check(number, group.findings);
            items.add(new TransactionsItem(number, group.rows, group.findings.problems(), group.findings.warnings()));
        });
        items.addAll(rollbacks);
        if (items.isEmpty()) throw new MessageUnreadable("no-rows", "反馈报文没有任何记录");
        return items;
    }

    private void rollbacks(Element root, ReadValue coding) {
        for (var one : ReadRows.read(root, "htxx", Rollback.class, FieldPlace.ATTRIBUTES, coding)) {
            var findings = one.findings();
            CheckNumber.check(one.row().requestNumber(), findings);
            if (one.row().reason().isBlank()) findings.problem("reason-missing", "退回没有写明原因");
            rollbacks.add(new RollbackItem(
                    one.row().requestNumber().strip(), one.row(), findings.problems(), findings.warnings()));
        }
    }

    /** The rows of one request and all that was found in them. */
    static final class Group<R> {
        final List<R> rows = new ArrayList<>();
        final Findings findings = new Findings();
    }

    private static <R extends Record> void group(
            Element list,
            String name,
            Class<R> type,
            Function<R, String> number,
            ReadValue coding,
            Map<String, Group<R>> groups) {
        for (var one : ReadRows.read(list, name, type, FieldPlace.ATTRIBUTES, coding)) {
            var group = groups.computeIfAbsent(number.apply(one.row()).strip(), key -> new Group<>());
            group.rows.add(one.row());
            group.findings.add(one.findings());
        }
    }
}
