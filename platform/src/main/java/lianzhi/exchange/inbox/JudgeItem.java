package lianzhi.exchange.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.exchange.AnswerKind;
import lianzhi.exchange.Nature;
import lianzhi.exchange.store.AnswerStore;
import lianzhi.exchange.store.Answered;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.Settled;
import lianzhi.exchange.store.Sheet;
import lianzhi.wire.Finding;
import lianzhi.wire.bank.CompareWithOrder;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.RollbackItem;
import lianzhi.wire.bank.ThingsItem;
import lianzhi.wire.bank.TransactionsItem;
import lianzhi.wire.bank.TroubleItem;
import org.jooq.JSONB;

/** What becomes of one request's answer: a pure judgement over the request as it stands. */
final class JudgeItem {
    /** The same words for a number that does not exist and for another bank's: neither may be guessed. */
    static final String UNKNOWN = "单号不存在";

    static final String ALREADY = "已经反馈, 不能再次反馈";
    static final String OTHER_CONTENT = "与首次反馈内容不一致";
    static final String OTHER_KIND = "反馈种类与请求不符";

    private final long message;
    private final Map<String, JSONB> before;

    private JudgeItem(long message, Map<String, JSONB> before) {
        this.message = message;
        this.before = before;
    }

    /** @param before what is answered already, by row */
    static Judgement of(long message, Locked item, Map<String, JSONB> before, FeedbackItem answer) {
        return new JudgeItem(message, before).judge(item, answer);
    }

    private Judgement judge(Locked item, FeedbackItem answer) {
        if (!answer.isAcceptable()) return Judgement.refused(answer.refusal());
        return switch (answer) {
            case QueryItem query -> item.nature() == Nature.QUERY ? query(item, query) : Judgement.refused(OTHER_KIND);
            case ControlItem control ->
                item.nature() == Nature.CONTROL ? control(item, control) : Judgement.refused(OTHER_KIND);
            case TransactionsItem movements ->
                item.nature() == Nature.QUERY ? movements(movements) : Judgement.refused(OTHER_KIND);
            case RollbackItem back -> sentBack(item, back);
            case ThingsItem things ->
                item.nature() == Nature.QUERY ? things(item, things) : Judgement.refused(OTHER_KIND);
            case TroubleItem trouble -> trouble(item, trouble);
        };
    }

    private Judgement query(Locked item, QueryItem query) {
        if (item.state().isAnswered()) return already(query.rows(), "");
        var kind = query.isNil() ? AnswerKind.NIL : query.isSentBack() ? AnswerKind.REFUSED : AnswerKind.FOUND;
        var warnings = texts(query.warnings());
        return Judgement.accepted(
                List.of(new Answered(message, item.id(), "", kind, query.reason(), query.rows(), warnings)),
                List.of(new Settled(item.id(), kind, query.reason())),
                List.of(),
                List.of(),
                warnings);
    }

    private Judgement things(Locked item, ThingsItem answer) {
        if (item.state().isAnswered()) return already(answer.things(), "");
        if (answer.isSentBack()) return back(item, answer.reason(), List.of());
        var kind = answer.things().isEmpty() ? AnswerKind.NIL : AnswerKind.FOUND;
        var warnings = texts(answer.warnings());
        return Judgement.accepted(
                List.of(new Answered(message, item.id(), "", kind, "", answer.things(), warnings)),
                List.of(new Settled(item.id(), kind, "")),
                List.of(),
                List.of(),
                warnings);
    }

    private static Judgement trouble(Locked item, TroubleItem trouble) {
        if (item.state().isAnswered()) return Judgement.already(List.of());
        return Judgement.accepted(List.of(), List.of(), List.of(), List.of(), texts(trouble.warnings()));
    }

    private Judgement control(Locked item, ControlItem unnumbered) {
        var answer = Numbered.of(item.control(), unnumbered);
        var sheets = sheets(item, answer);
        if (answer.isReceiptOnly()) return Judgement.accepted(List.of(), List.of(), sheets, List.of(), List.of());
        if (item.state().isAnswered()) {
            var first = answer.rows().getFirst();
            return already(
                    List.of(first), answer.isSentBack() ? "" : first.index().strip());
        }
        if (answer.isSentBack()) return back(item, answer.rows().getFirst().reason(), answer.rows());
        var compared = CompareWithOrder.compare(item.control(), answer);
        if (!compared.isAcceptable()) return Judgement.refused(compared.refusal());
        return rows(item, compared, sheets);
    }

    private Judgement rows(Locked item, ControlItem answer, List<Sheet> sheets) {
        var warnings = texts(answer.warnings());
        var answered = new ArrayList<Answered>();
        for (var row : answer.rows()) {
            if (before.containsKey(row.index().strip())) continue;
            answered.add(new Answered(
                    message,
                    item.id(),
                    row.index().strip(),
                    row.isControlled() ? AnswerKind.FOUND : AnswerKind.REFUSED,
                    row.reason(),
                    List.of(row),
                    warnings));
        }
        if (answered.isEmpty()) return Judgement.already(List.of());
        var complete =
                before.size() + answered.size() >= item.control().orders().size();
        var settled = complete ? List.of(settled(item, answer.rows())) : List.<Settled>of();
        return Judgement.accepted(answered, settled, sheets, List.of(), warnings);
    }

    private Settled settled(Locked item, List<ControlAnswer> rows) {
        var controlled = rows.stream().filter(ControlAnswer::isControlled).count();
        var kind = controlled == rows.size() && before.isEmpty()
                ? AnswerKind.FOUND
                : controlled == 0 && before.isEmpty() ? AnswerKind.REFUSED : AnswerKind.PARTIAL;
        var reasons = rows.stream()
                .map(ControlAnswer::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .toList();
        return new Settled(item.id(), kind, String.join("; ", reasons));
    }

    private Judgement movements(TransactionsItem movements) {
        return Judgement.accepted(List.of(), List.of(), List.of(), movements.rows(), texts(movements.warnings()));
    }

    private Judgement sentBack(Locked item, RollbackItem back) {
        if (item.state().isAnswered()) return already(List.of(back.row()), "");
        var row = back.row();
        var reason = row.remark().isBlank() ? row.reason() : row.reason() + ": " + row.remark();
        return back(item, reason, List.of());
    }

    private Judgement back(Locked item, String reason, List<ControlAnswer> rows) {
        return Judgement.accepted(
                List.of(new Answered(message, item.id(), "", AnswerKind.REFUSED, reason, rows, List.of())),
                List.of(new Settled(item.id(), AnswerKind.REFUSED, reason)),
                List.of(),
                List.of(),
                List.of());
    }

    /** The first answer stays; one with other content is marked, for a person to ask the bank. */
    private Judgement already(Object content, String rowIndex) {
        var stored = before.get(rowIndex);
        var same = stored != null && AnswerStore.isSame(stored, content);
        return Judgement.already(same ? List.of() : List.of(OTHER_CONTENT));
    }

    private List<Sheet> sheets(Locked item, ControlItem answer) {
        return answer.receipts().stream()
                .map(receipt -> new Sheet(message, item.id(), receipt.fileName(), receipt.content()))
                .toList();
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::text).toList();
    }
}
