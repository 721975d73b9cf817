package lianzhi.funds.receipts;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.receipts.MatchHint.Rule;
import lianzhi.funds.store.CaseLookup;
import lianzhi.funds.store.CaseLookup.Found;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 比对案件: which case a sum may belong to, with a score and the reasons; the best first. */
@Component
public class FindCase {
    private static final Pattern NUMBER =
            Pattern.compile("\\((\\d{4})\\)(\\p{IsHan}\\d{2,4})(执\\p{IsHan}?)(?:字)?第?(\\d{1,7})号");
    private final CaseLookup cases;
    private final LiveDebt debt;
    private final Clock clock;

    FindCase(CaseLookup cases, LiveDebt debt, Clock clock) {
        this.cases = cases;
        this.debt = debt;
        this.clock = clock;
    }

    public List<MatchHint> of(Receipt receipt) {
        if (!receipt.subAccount().isEmpty()) {
            var owner = cases.byAccount(receipt.subAccount());
            if (owner.isPresent()) {
                return List.of(new MatchHint(
                        owner.get().id(),
                        100,
                        List.of(Rule.SUB_ACCOUNT),
                        "一案一账号：" + receipt.subAccount(),
                        "The case's own account: " + receipt.subAccount()));
            }
        }
        return byRules(receipt);
    }

    private List<MatchHint> byRules(Receipt receipt) {
        Map<CaseId, Draft> drafts = new LinkedHashMap<>();
        var numbers = NUMBER.matcher(plain(receipt.purpose()));
        while (numbers.find()) {
            var number =
                    "(%s)%s%s%s号".formatted(numbers.group(1), numbers.group(2), numbers.group(3), numbers.group(4));
            cases.byNumber(number)
                    .ifPresent(found -> draft(drafts, found)
                            .add(Rule.CASE_NUMBER, 90, "附言写明案号" + number, "The purpose names the case " + number));
        }
        var payer = plain(receipt.payerName());
        if (!payer.isEmpty()) {
            var theirs = cases.byDebtor(receipt.payerName().strip(), receipt.courtCode());
            for (var found : theirs) {
                draft(drafts, found)
                        .add(
                                Rule.PAYER_IS_DEBTOR,
                                theirs.size() == 1 ? 55 : 40,
                                theirs.size() == 1 ? "付款人是被执行人" : "付款人与" + theirs.size() + "案的被执行人同名",
                                theirs.size() == 1
                                        ? "The payer is the debtor"
                                        : "The payer has the name of debtors in " + theirs.size() + " cases");
            }
        }
        for (var draft : drafts.values()) {
            if (isWholeDebt(draft.found.id(), receipt)) {
                draft.add(Rule.AMOUNT_IS_DEBT, 35, "金额等于到账日尚欠的全部债务", "The amount is the whole debt of that day");
            }
        }
        return drafts.values().stream()
                .map(Draft::hint)
                .sorted(Comparator.comparing(MatchHint::score)
                        .reversed()
                        .thenComparing(hint -> hint.caseId().value()))
                .toList();
    }

    private boolean isWholeDebt(CaseId id, Receipt receipt) {
        try {
            var today = LocalDate.now(clock);
            return debt.outstanding(id, receipt.arrivedOn().isAfter(today) ? today : receipt.arrivedOn())
                    .equals(receipt.amount());
        } catch (Refused notComputable) {
            return false;
        }
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[〔【\\[]", "(")
                .replaceAll("[〕】\\]]", ")");
    }

    private static Draft draft(Map<CaseId, Draft> drafts, Found found) {
        return drafts.computeIfAbsent(found.id(), id -> new Draft(found));
    }

    private static final class Draft {
        private final Found found;
        private final List<Rule> rules = new ArrayList<>();
        private final List<String> zh = new ArrayList<>();
        private final List<String> en = new ArrayList<>();
        private int score;

        Draft(Found found) {
            this.found = found;
        }

        void add(Rule rule, int points, String why, String reason) {
            if (!rules.contains(rule)) {
                rules.add(rule);
                score += points;
                zh.add(why);
                en.add(reason);
            }
        }

        MatchHint hint() {
            return new MatchHint(found.id(), Math.min(score, 99), rules, String.join("；", zh), String.join("; ", en));
        }
    }
}
