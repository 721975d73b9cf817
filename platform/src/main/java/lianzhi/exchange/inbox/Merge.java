package lianzhi.exchange.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.exchange.store.Answered;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.Moved;
import lianzhi.exchange.store.Settled;
import lianzhi.exchange.store.Sheet;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.TransactionsItem;
import org.jooq.JSONB;

/** Gathers the judgements over one message, so that each kind of row is written at once. */
final class Merge {
    final long message;
    final List<ItemVerdict> verdicts = new ArrayList<>();
    final List<Answered> answered = new ArrayList<>();
    final List<Settled> settled = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();
    final List<Moved> movements = new ArrayList<>();
    private final Map<String, Locked> items;
    private final Map<Long, Map<String, JSONB>> before;
    private final Set<String> foreign;
    private final Map<Long, Verdict> seen = new HashMap<>();

    Merge(long message, Map<String, Locked> items, Map<Long, Map<String, JSONB>> before, Set<String> foreign) {
        this.message = message;
        this.items = items;
        this.before = before;
        this.foreign = foreign;
    }

    void add(FeedbackItem answer) {
        var number = answer.requestNumber();
        var item = items.get(number);
        if (item == null || !(item.state().isOpen() || item.state().isAnswered())) {
            var reason = number.isBlank() ? answer.refusal() : JudgeItem.UNKNOWN;
            verdicts.add(new ItemVerdict(number, null, Verdict.REFUSED, reason, List.of()));
            return;
        }
        var again =
                seen.containsKey(item.id()) && !(answer instanceof TransactionsItem); // these complete their accounts
        var judgement = again
                ? Judgement.already(List.of())
                : JudgeItem.of(message, item, before.getOrDefault(item.id(), Map.of()), answer);
        if (judgement.verdict() == Verdict.ACCEPTED) seen.put(item.id(), Verdict.ACCEPTED);
        verdicts.add(new ItemVerdict(number, item.id(), judgement.verdict(), judgement.reason(), judgement.warnings()));
        answered.addAll(judgement.answered());
        settled.addAll(judgement.settled());
        sheets.addAll(judgement.sheets());
        if (!judgement.movements().isEmpty()) movements.add(new Moved(item.id(), message, judgement.movements()));
    }

    /** Of the whole message. */
    Verdict verdict() {
        var kinds = verdicts.stream().map(ItemVerdict::verdict).distinct().toList();
        if (kinds.contains(Verdict.ACCEPTED)) return kinds.size() == 1 ? Verdict.ACCEPTED : Verdict.PARTLY;
        if (!lie().isEmpty()) return Verdict.QUARANTINED;
        return kinds.size() == 1 ? kinds.getFirst() : Verdict.PARTLY;
    }

    /** Why the message is put aside: it answers what others were asked, or says something else the second time. */
    String lie() {
        if (verdicts.stream().anyMatch(one -> foreign.contains(one.number()))) return "串案：答复了他方的请求";
        return verdicts.stream().anyMatch(one -> one.warnings().contains(JudgeItem.OTHER_CONTENT))
                ? "同一请求第二次反馈的内容不同"
                : "";
    }

    List<Long> items(Verdict verdict) {
        return verdicts.stream()
                .filter(one -> one.verdict() == verdict && one.itemId() != null)
                .map(one -> Objects.requireNonNull(one.itemId()))
                .toList();
    }
}
