package lianzhi.sanctions.check;

import static lianzhi.sanctions.check.Check.State.AGAINST;
import static lianzhi.sanctions.check.Check.State.MET;
import static lianzhi.sanctions.check.Check.State.OPEN;

import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.check.ListRules.Rule;
import lianzhi.sanctions.store.Held;
import org.jspecify.annotations.Nullable;
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
        var checks = new ArrayList<Check>();
        checks.add(CheckSanction.of(
                "RISK_WARNING",
                "执行通知书已载明失信风险并送达",
                "The notice with the risk warning is served",
                RISK,
                known.proves(ListRules.NOTICE.code(), asked.who().casePartyId()),
                "执行通知书尚未送达",
                "the notice is not served"));
        if (asked.items().isEmpty()) {
            checks.add(new Check(
                    "GROUND", "CONDITION", "至少有一项法定情形", "At least one ground", GROUNDS, OPEN, "请选择", "choose one"));
        }
        rules.conditions().stream()
                .filter(rule -> asked.items().contains(rule.code()))
                .map(rule -> condition(rule, asked, known))
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

    private static Check condition(Rule rule, Question asked, Known known) {
        var proved = known.proves(rule.code(), asked.who().casePartyId());
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
                proved ? "案件记录已证明" : declared ? evidence : open ? "请写明证据" : "案件记录中没有该被执行人的这一事实",
                proved
                        ? "proved by the case file"
                        : declared ? evidence : open ? "name the evidence" : "not on the file of this debtor");
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
        var applies = asked.declared().get(rule.code());
        if (rule.code().equals("DE2")) return seized(rule, known.held(), known.owed(), applies);
        return applies == null
                ? result(rule, OPEN, "请确认是否属于", "say whether it applies")
                : result(
                        rule,
                        applies ? AGAINST : MET,
                        applies ? "属于，不得纳入" : "承办人确认不属于",
                        applies ? "applies" : "does not apply");
    }

    /** Money is counted; what things are worth is an estimate, so whether they suffice is for the judge. */
    private static Check seized(Rule rule, Held held, Money owed, @Nullable Boolean applies) {
        var enough = held.money().compareTo(owed) >= 0 && owed.isPositive();
        var zh = "已控制存款 " + held.money() + " 元，尚欠 " + owed + " 元";
        var en = held.money() + " in money held, " + owed + " owed";
        if (enough || held.things() == 0) return result(rule, enough ? AGAINST : MET, zh, en);
        var alsoZh = "；另控制财产 " + held.things() + " 项，估值合计 " + held.worth() + " 元"
                + (held.unvalued() > 0 ? "（" + held.unvalued() + " 项未估值）" : "");
        var alsoEn = "; " + held.things() + " things held, estimated at " + held.worth()
                + (held.unvalued() > 0 ? " (" + held.unvalued() + " not estimated)" : "");
        return result(
                rule,
                applies == null ? OPEN : applies ? AGAINST : MET,
                zh + alsoZh + (applies == null ? "，请确认是否足以清偿" : applies ? "，足以清偿" : "，承办人确认不足以清偿"),
                en
                        + alsoEn
                        + (applies == null
                                ? ": say whether they suffice"
                                : applies ? ": they suffice" : ": the judge says they do not suffice"));
    }

    private static Check result(Rule rule, Check.State state, String zh, String en) {
        return new Check(rule.code(), "EXCLUSION", "不属于：" + rule.zh(), "Not: " + rule.en(), rule.rule(), state, zh, en);
    }
}
