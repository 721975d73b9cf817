package lianzhi.funds.receipts;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.payouts.SettlePayout;
import lianzhi.funds.receipts.MatchHint.Rule;
import lianzhi.funds.store.CaseLookup;
import lianzhi.funds.store.CaseLookup.Payer;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/** 比对案件: which cases sums may belong to, with a score and the reasons, the best first; all sums at once. */
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

    /** By receipt; an empty list where no rule has a word to say. */
    public Map<Long, List<MatchHint>> of(Collection<Receipt> receipts) {
        var owners = cases.byAccount(receipts.stream()
                .map(Receipt::subAccount)
                .filter(account -> !account.isEmpty())
                .collect(Collectors.toSet()));
        var hints = new HashMap<Long, List<MatchHint>>();
        var rest = receipts.stream()
                .filter(receipt -> {
                    var owner = owners.get(receipt.subAccount());
                    if (owner != null) {
                        hints.put(receipt.id(), List.of(MatchHint.byAccount(owner, receipt.subAccount())));
                    }
                    return owner == null;
                })
                .toList();
        if (!rest.isEmpty()) {
            hints.putAll(byRules(rest));
        }
        for (var receipt : receipts) {
            if (SettlePayout.isNamed(receipt.purpose())) {
                hints.computeIfPresent(receipt.id(), (id, found) -> forAPerson(found));
            }
        }
        return hints;
    }

    /** Money that names an order of ours and did not settle it may be our own that came back: no rule says it is paid. */
    private static List<MatchHint> forAPerson(List<MatchHint> hints) {
        return hints.stream()
                .map(
                        hint -> hint.forAPerson(
                                "附言写有本院付款指令号但与付款记录不符，须人工核实是否为退汇",
                                "The purpose names a payment order of ours that it does not settle: a person looks whether it is a return"))
                .toList();
    }

    private Map<Long, List<MatchHint>> byRules(List<Receipt> receipts) {
        var byNumber = cases.byNumber(
                receipts.stream().flatMap(receipt -> numbers(receipt).stream()).collect(Collectors.toSet()));
        var byDebtor = cases.byDebtor(receipts.stream()
                .map(FindCase::payer)
                .filter(payer -> !payer.name().isEmpty())
                .collect(Collectors.toSet()));
        var drafts = new HashMap<Long, Map<CaseId, MatchDraft>>();
        for (var receipt : receipts) {
            Map<CaseId, MatchDraft> mine = new LinkedHashMap<>();
            for (var number : numbers(receipt)) {
                var found = byNumber.get(number);
                if (found != null) {
                    draft(mine, found)
                            .add(Rule.CASE_NUMBER, 90, "附言写明案号" + number, "The purpose names the case " + number);
                }
            }
            addDebtor(mine, byDebtor.getOrDefault(payer(receipt), List.of()));
            drafts.put(receipt.id(), mine);
        }
        addWholeDebts(receipts, drafts);
        return drafts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        mine -> mine.getValue().values().stream()
                                .map(MatchDraft::hint)
                                .sorted(Comparator.comparing(MatchHint::score)
                                        .reversed()
                                        .thenComparing(hint -> hint.caseId().value()))
                                .toList()));
    }

    private static void addDebtor(Map<CaseId, MatchDraft> mine, List<CaseId> theirs) {
        boolean isOne = theirs.size() == 1;
        for (var found : theirs) {
            draft(mine, found)
                    .add(
                            Rule.PAYER_IS_DEBTOR,
                            isOne ? 55 : 40,
                            isOne ? "付款人是被执行人" : "付款人与" + theirs.size() + "案的被执行人同名",
                            isOne
                                    ? "The payer is the debtor"
                                    : "The payer has the name of debtors in " + theirs.size() + " cases");
        }
    }

    /** Debts are asked once for each day of arrival. */
    private void addWholeDebts(List<Receipt> receipts, Map<Long, Map<CaseId, MatchDraft>> drafts) {
        var today = LocalDate.now(clock);
        var byDay = receipts.stream()
                .collect(Collectors.groupingBy(
                        receipt -> receipt.arrivedOn().isAfter(today) ? today : receipt.arrivedOn()));
        byDay.forEach((day, theirs) -> {
            Set<CaseId> asked = new HashSet<>();
            theirs.forEach(receipt ->
                    asked.addAll(drafts.getOrDefault(receipt.id(), Map.of()).keySet()));
            if (asked.isEmpty()) {
                return;
            }
            Map<CaseId, Money> owed = new HashMap<>();
            debt.owed(asked.stream().collect(Collectors.toMap(id -> id, id -> day)))
                    .forEach((id, parts) -> owed.put(id, parts.total()));
            for (var receipt : theirs) {
                drafts.getOrDefault(receipt.id(), Map.of()).forEach((id, draft) -> {
                    if (receipt.amount().equals(owed.get(id))) {
                        draft.add(
                                Rule.AMOUNT_IS_DEBT, 35, "金额等于到账日尚欠的全部债务", "The amount is the whole debt of that day");
                    }
                });
            }
        });
    }

    private static List<String> numbers(Receipt receipt) {
        return receipt.purpose().indexOf('执') < 0
                ? List.of()
                : NUMBER.matcher(plain(receipt.purpose()))
                        .results()
                        .map(number -> "(%s)%s%s%s号"
                                .formatted(number.group(1), number.group(2), number.group(3), number.group(4)))
                        .toList();
    }

    private static Payer payer(Receipt receipt) {
        return new Payer(receipt.payerName().strip(), receipt.courtCode());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[〔【\\[]", "(")
                .replaceAll("[〕】\\]]", ")");
    }

    private static MatchDraft draft(Map<CaseId, MatchDraft> mine, CaseId id) {
        return mine.computeIfAbsent(id, MatchDraft::new);
    }
}
