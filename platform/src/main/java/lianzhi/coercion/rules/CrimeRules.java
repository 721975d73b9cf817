package lianzhi.coercion.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.coercion.crime.Checklist;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;

/** Whether a referral has its elements: the duty known before the refusal, five groups of evidence, the kind of conduct. */
final class CrimeRules {
    private static final Article MATERIAL = Article.of("REFP25", "4", "拒执罪程序意见第4条", Mark.V);
    private static final Article EARLIER = Article.of("REFUSE24", "6", "法释〔2024〕13号第6条", Mark.V);
    private static final int LONGEST = 2_000;
    static final Map<String, Rule> ALL = Map.of(
            "CRIME_DUTY", CrimeRules::dutyWasKnown,
            "CRIME_ELEMENTS", CrimeRules::everyElementIsProved,
            "CRIME_KIND", CrimeRules::kindIsNamed);

    private CrimeRules() {}

    /** The day comes from the recorded service; hiding before the judgment counts only when a refusal follows. */
    static List<Reason> dutyWasKnown(Asked asked) {
        var proposal = asked.proposal();
        var reasons = new ArrayList<Reason>();
        var notice = list(asked).noticeServedOn();
        if (notice == null) {
            reasons.add(new Reason(
                    "NOTICE_NOT_SERVED",
                    "casePartyId",
                    MATERIAL,
                    "没有向该被执行人送达执行通知书的记录，请先在文书中登记送达",
                    "No service of the enforcement notice on this debtor is recorded; record it with the paper first",
                    Map.of()));
        } else if (notice.isAfter(proposal.conductOn())) {
            reasons.add(new Reason(
                    "REFUSAL_BEFORE_NOTICE",
                    "conductOn",
                    MATERIAL,
                    "拒不执行的行为早于执行通知书送达（" + notice + "）；裁判前隐匿、转移财产的另填日期，行为填送达以后的拒不执行",
                    "The refusal is earlier than the service of the notice; enter what was hidden before with its own day",
                    Map.of()));
        }
        var hid = proposal.fact("hidOn");
        var suit = proposal.fact("suitBeganOn");
        if (hid.isEmpty() != suit.isEmpty()
                || !hid.isEmpty() && LocalDate.parse(hid).isBefore(LocalDate.parse(suit))
                || !hid.isEmpty() && LocalDate.parse(hid).isAfter(proposal.conductOn())) {
            reasons.add(new Reason(
                    "HIDING_NOT_WITHIN_THE_SUIT",
                    "facts.hidOn",
                    EARLIER,
                    "裁判前隐匿、转移财产的，须在诉讼开始以后、拒不执行以前，两个日期都要填写",
                    "What was hidden before the judgment counts from the beginning of the suit and before the refusal; enter both days",
                    Map.of()));
        }
        return reasons;
    }

    static List<Reason> everyElementIsProved(Asked asked) {
        var reasons = new ArrayList<Reason>();
        for (var group : list(asked).groups()) {
            var element = asked.proposal().element(group.code());
            var said = element.map(Element::statement).orElse("").strip();
            if (said.isEmpty() || said.length() > LONGEST) {
                reasons.add(missing(group, "ELEMENT_NOT_STATED", "请写明，不超过2000字", "say it, in up to 2,000 letters"));
            } else if (element.stream().allMatch(Element::isBare)) {
                reasons.add(missing(
                        group, "ELEMENT_WITHOUT_EVIDENCE", "须附本案的文书或者证据", "needs a paper or evidence of the case"));
            } else if (!element.stream().allMatch(one -> isOfCase(one, list(asked)))) {
                reasons.add(missing(group, "EVIDENCE_OF_ANOTHER_CASE", "所附材料不属于本案", "not evidence of this case"));
            }
        }
        return reasons;
    }

    static List<Reason> kindIsNamed(Asked asked) {
        var proposal = asked.proposal();
        var kind = list(asked).kind(proposal.fact("gravity"));
        if (kind.isEmpty()) {
            return List.of(Reason.field(
                    "facts.gravity", "CRIME_KIND_UNKNOWN", "请选择情节属于哪一项", "Say which item the circumstances meet"));
        }
        var article = kind.get().article();
        var reasons = new ArrayList<Reason>();
        if (kind.get().words() == null && proposal.fact("gravityText").isEmpty()) {
            reasons.add(new Reason(
                    "CRIME_KIND_NOT_WORDED",
                    "facts.gravityText",
                    article,
                    "系统未存该项的文字，请照司法解释原文填写，或者由管理员在设置中填入",
                    "The words of this item are not kept here: quote it, or let the administrator enter it in the settings",
                    Map.of()));
        }
        var rests = kind.get().punishedFirst() || proposal.fact("punishedFirst").equals("YES");
        if (!List.of("YES", "NO").contains(proposal.fact("punishedFirst"))) {
            reasons.add(Reason.field(
                    "facts.punishedFirst",
                    "FIELD_MISSING",
                    "请说明该项是否以先受罚款、拘留为前提",
                    "Say whether this item needs an earlier fine or detention"));
        } else if (rests && !asked.answeredBefore()) {
            reasons.add(new Reason(
                    "NOT_PUNISHED_BEFORE",
                    "facts.gravity",
                    article,
                    "该情节以先受过罚款或者拘留为前提，本案没有记录",
                    "This circumstance needs an earlier fine or detention; the case holds none",
                    Map.of()));
        }
        return reasons;
    }

    private static boolean isOfCase(Element element, Checklist list) {
        return element.evidence().stream().allMatch(id -> list.evidence(id).isPresent())
                && element.documents().stream().allMatch(id -> list.paper(id).isPresent());
    }

    private static Reason missing(Checklist.Group group, String code, String zh, String en) {
        return new Reason(
                code,
                "elements." + group.code(),
                MATERIAL,
                group.title().zh() + "：" + zh,
                group.title().en() + ": " + en,
                Map.of());
    }

    private static Checklist list(Asked asked) {
        return Objects.requireNonNull(asked.checklist());
    }
}
