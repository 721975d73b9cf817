package lianzhi.wire.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lianzhi.wire.Findings;
import lianzhi.wire.bank.ReadFeedback.Group;

/** Joins the rows and the receipts of each control request, and checks them. */
public final class ControlItems {
    private ControlItems() {}

    static List<FeedbackItem> join(Map<String, Group<ControlAnswer>> answers, Map<String, Group<Receipt>> receipts) {
        var numbers = new LinkedHashSet<>(answers.keySet());
        numbers.addAll(receipts.keySet());
        var items = new ArrayList<FeedbackItem>();
        for (var number : numbers) {
            var rows = answers.getOrDefault(number, new Group<>());
            var papers = receipts.getOrDefault(number, new Group<>());
            rows.findings.add(papers.findings);
            items.add(item(number, rows.rows, papers.rows, rows.findings));
        }
        return items;
    }

    /** One item, checked. */
    public static ControlItem item(String number, List<ControlAnswer> rows, List<Receipt> receipts, Findings findings) {
        CheckControlAnswers.check(number, rows, findings);
        CheckReceipts.check(rows, receipts, findings);
        return new ControlItem(number, rows, receipts, findings.problems(), findings.warnings());
    }
}
