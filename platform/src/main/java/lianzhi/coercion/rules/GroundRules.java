package lianzhi.coercion.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;

/** Whether there is a ground: the case is open, the conduct is named and proved, what must come first has come first. */
final class GroundRules {
    private static final Article QUESTIONING = Article.of("INV", "15", "财产调查规定第15条", Mark.V);
    private static final Article SEARCH = Article.of("CPLI", "494", "民诉法解释第494条", Mark.V);
    private static final Article EVICTION = Article.of("CPL", "261", "民事诉讼法第261条", Mark.V);
    static final Map<String, Rule> ALL = Map.of(
            "CASE_OPEN", GroundRules::caseIsOpen,
            "CONDUCT", GroundRules::conductIsNamed,
            "DECLARATION", GroundRules::declarationProvesIt,
            "SUMMONED_BEFORE", GroundRules::wasSummonedBefore,
            "DEMANDED_BEFORE", GroundRules::handingOverWasDemanded,
            "NOTICE_AHEAD", GroundRules::noticeLiesAhead);

    private GroundRules() {}

    static List<Reason> caseIsOpen(Asked asked) {
        return asked.file().closedOn() == null
                ? List.of()
                : List.of(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed"));
    }

    static List<Reason> conductIsNamed(Asked asked) {
        var reasons = new ArrayList<Reason>();
        var proposal = asked.proposal();
        if (!asked.conduct().kinds().contains(asked.kind().code())) {
            reasons.add(Reason.field(
                    "conduct",
                    "CONDUCT_NOT_ANSWERED_SO",
                    asked.conduct().zh() + "不适用" + asked.kind().zh(),
                    asked.conduct().en() + ": not answered by " + asked.kind().en()));
        }
        if (proposal.conductText().isBlank() || proposal.conductText().length() > 2_000) {
            reasons.add(Reason.field(
                    "conductText",
                    "CONDUCT_TEXT_MISSING",
                    "请写明具体行为",
                    "Say what the person did, in up to 2,000 letters"));
        }
        if (proposal.conductOn().isAfter(asked.today())) {
            reasons.add(
                    Reason.field("conductOn", "CONDUCT_IN_FUTURE", "行为日期不能晚于今天", "The day of the conduct lies ahead"));
        }
        return reasons;
    }

    /** A punishment for the declaration needs its outcome, and the debtor was asked first. */
    static List<Reason> declarationProvesIt(Asked asked) {
        var needed = asked.conduct().ofDeclaration();
        if (needed == null) {
            return List.of();
        }
        var reasons = new ArrayList<Reason>();
        if (!needed.equals(asked.outcome())) {
            reasons.add(Reason.field(
                    "declarationId",
                    "DECLARATION_DOES_NOT_SAY_SO",
                    "财产报告的核实结论不是“" + asked.conduct().zh() + "”，请先作出核实结论",
                    "The outcome of the declaration is another; settle it first"));
        }
        if (asked.unanswered() > 0) {
            reasons.add(Reason.field(
                    "declarationId",
                    "DEBTOR_NOT_ASKED",
                    "报告不符之处尚未让被执行人说明，或者说明期限未满",
                    "The debtor has not been asked yet, or may still answer"));
        }
        return reasons;
    }

    static List<Reason> wasSummonedBefore(Asked asked) {
        var served = LocalDate.parse(asked.proposal().fact("summonsServedOn"));
        return served.isBefore(asked.proposal().conductOn())
                        || served.equals(asked.proposal().conductOn())
                ? List.of()
                : List.of(new Reason(
                        "NOT_SUMMONED_BEFORE",
                        "facts.summonsServedOn",
                        QUESTIONING,
                        "拘传以依法传唤后无正当理由拒不到场为前提，传票应先送达",
                        "Only who was summoned first can be brought by force",
                        Map.of()));
    }

    static List<Reason> handingOverWasDemanded(Asked asked) {
        return LocalDate.parse(asked.proposal().fact("demandedOn"))
                        .isAfter(asked.proposal().conductOn())
                ? List.of(new Reason(
                        "NOT_DEMANDED_BEFORE",
                        "facts.demandedOn",
                        SEARCH,
                        "搜查以责令交出后拒不交出为前提",
                        "A search follows a demand that was refused",
                        Map.of()))
                : List.of();
    }

    static List<Reason> noticeLiesAhead(Asked asked) {
        return LocalDate.parse(asked.proposal().fact("untilOn")).isAfter(asked.today())
                ? List.of()
                : List.of(new Reason(
                        "NO_TIME_TO_VACATE",
                        "facts.untilOn",
                        EVICTION,
                        "公告应当给出自行迁出的期限",
                        "The notice must leave time to vacate",
                        Map.of()));
    }
}
