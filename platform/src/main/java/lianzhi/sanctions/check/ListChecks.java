package lianzhi.sanctions.check;

import static lianzhi.sanctions.check.Check.State.AGAINST;
import static lianzhi.sanctions.check.Check.State.MET;
import static lianzhi.sanctions.check.Check.State.OPEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.check.ListRules.Rule;
import org.springframework.stereotype.Component;

/** 失信名单的条件: risk warning, at least one of the six grounds with its proof, none of the exclusions, no bar. */
@Component
class ListChecks {
    private static final Article RISK = Article.of("DISH", "5", "失信规定第5条", Mark.V);
    private static final Article BAR = Article.of("DISH", "10", "失信规定第10条", Mark.M);
    private static final Article GROUNDS = Article.of("DISH", "1", "失信规定第1条", Mark.V);
    private final ListRules rules;

    ListChecks(ListRules rules) {
        this.rules = rules;
    }

    List<Check> of(Question asked, Known known) {
        var events = known.events();
        var checks = new ArrayList<Check>();
        checks.add(CheckSanction.of(
                "RISK_WARNING",
                "执行通知书已载明失信风险并送达",
                "The notice with the risk warning is served",
                RISK,
                events.contains("NOTICE_SERVED"),
                "执行通知书尚未送达",
                "the notice is not served"));
        if (asked.items().isEmpty()) {
            checks.add(new Check(
                    "GROUND", "CONDITION", "至少有一项法定情形", "At least one ground", GROUNDS, OPEN, "请选择", "choose one"));
        }
        rules.conditions().stream()
                .filter(rule -> asked.items().contains(rule.code()))
                .map(rule -> condition(rule, asked, events))
                .forEach(checks::add);
        rules.exclusions().stream()
                .filter(rule -> concerns(rule, asked))
                .map(rule -> exclusion(rule, asked, known))
                .forEach(checks::add);
        checks.add(CheckSanction.of(
                "RELISTING_BAR",
                "不在依申请删除后的禁止再纳入期内",
                "No bar after a deletion at the applicant's request",
                BAR,
                !known.isBarred(asked.who().casePartyId(), asked.items()),
                "六个月内不得以同一事由再纳入",
                "not for the same ground within six months"));
        return checks;
    }

    private static Check condition(Rule rule, Question asked, Set<String> events) {
        var event = rule.event();
        var proved = event != null && events.contains(event);
        var evidence = asked.evidence().getOrDefault(rule.code(), "").strip();
        var declared = rule.mayBeDeclared() && !evidence.isEmpty();
        var open = rule.mayBeDeclared();
        return new Check(
                rule.code(),
                "CONDITION",
                rule.zh(),
                rule.en(),
                rule.rule(),
                proved || declared ? MET : open ? OPEN : AGAINST,
                proved ? "案件记录已证明" : declared ? evidence : open ? "请写明证据" : "案件记录中没有该事实",
                proved
                        ? "proved by the case file"
                        : declared ? evidence : open ? "name the evidence" : "not on the file");
    }

    /** Age and the four persons are looked at before; they are no matter of declaration. */
    private static boolean concerns(Rule rule, Question asked) {
        return switch (rule.code()) {
            case "DE5", "DE6" -> false;
            case "DE7" -> !asked.who().isUnit();
            default -> asked.items().contains("DC1");
        };
    }

    private static Check exclusion(Rule rule, Question asked, Known known) {
        if (rule.code().equals("DE2")) {
            var held = known.held();
            var owed = known.owed();
            var enough = held.compareTo(owed) >= 0 && owed.isPositive();
            return result(
                    rule,
                    enough ? AGAINST : MET,
                    "已控制 " + held + " 元，尚欠 " + owed + " 元",
                    held + " held, " + owed + " owed");
        }
        var applies = asked.declared().get(rule.code());
        return applies == null
                ? result(rule, OPEN, "请确认是否属于", "say whether it applies")
                : result(
                        rule,
                        applies ? AGAINST : MET,
                        applies ? "属于，不得纳入" : "承办人确认不属于",
                        applies ? "applies" : "does not apply");
    }

    private static Check result(Rule rule, Check.State state, String zh, String en) {
        return new Check(rule.code(), "EXCLUSION", "不属于：" + rule.zh(), "Not: " + rule.en(), rule.rule(), state, zh, en);
    }
}
