package lianzhi.funds.receipts;

import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.MatchHint.Rule;

/** A hint as its reasons gather. */
final class MatchDraft {
    final CaseId id;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> zh = new ArrayList<>();
    private final List<String> en = new ArrayList<>();
    private int score;

    MatchDraft(CaseId id) {
        this.id = id;
    }

    /** Each rule speaks once. */
    void add(Rule rule, int points, String why, String reason) {
        if (!rules.contains(rule)) {
            rules.add(rule);
            score += points;
            zh.add(why);
            en.add(reason);
        }
    }

    MatchHint hint() {
        return new MatchHint(id, Math.min(score, 99), rules, String.join("；", zh), String.join("; ", en));
    }
}
