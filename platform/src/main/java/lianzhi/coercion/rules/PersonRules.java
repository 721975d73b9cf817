package lianzhi.coercion.rules;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.settings.Settings;

/** Whether it may be done to this person. */
final class PersonRules {
    private static final Article UNITS = Article.of("CPL", "114", "民事诉讼法第114条", Mark.V);
    private static final Set<String> SPECIAL = Set.of("DEPUTY", "CPPCC", "OTHER");
    private static final int OF_AGE = 18;

    private PersonRules() {}

    static Map<String, Rule> all(Settings settings) {
        return Map.of(
                "NATURAL_PERSON",
                PersonRules::isNaturalPerson,
                "OF_AGE",
                PersonRules::isOfAge,
                "SPECIAL_PERSON",
                asked -> specialPersonsStopAtTheGate(asked, settings.flag("detention.deputyPriorSteps")));
    }

    static List<Reason> isNaturalPerson(Asked asked) {
        return asked.isUnit()
                ? List.of(new Reason(
                        "UNIT_CANNOT_BE_HELD",
                        "personName",
                        UNITS,
                        "单位不能成为人身强制的对象，请写明主要负责人或者直接责任人员",
                        "A unit has no body: name its principal or the person responsible",
                        Map.of()))
                : List.of();
    }

    /** The age is known from the identity number of a party who is a person. */
    static List<Reason> isOfAge(Asked asked) {
        var party = asked.party();
        if (party.isUnit()
                || asked.proposal().personName() != null
                || !party.idKind().equals("ID_CARD")) {
            return List.of();
        }
        return IdNumber.check(party.idNumber()) instanceof Checked.Valid<IdNumber> known
                        && Period.between(known.value().birth(), asked.today()).getYears() < OF_AGE
                ? List.of(Reason.field("casePartyId", "PERSON_IS_A_MINOR", "被执行人未满十八周岁，不得拘留", "The person is a minor"))
                : List.of();
    }

    /**
     * Deputies and others under special rules: nothing happens before the step that must come first. What was said of the
     * person before is remembered, so that saying nothing of it needs a reason.
     */
    static List<Reason> specialPersonsStopAtTheGate(Asked asked, boolean priorSteps) {
        var special = asked.proposal().special();
        if (!special.equals("NONE") && !SPECIAL.contains(special)) {
            return List.of(Reason.field(
                    "special", "SPECIAL_STATUS_UNKNOWN", "请核实是否人大代表、政协委员等特殊身份", "Say whether the person is a deputy"));
        }
        var prior = asked.proposal().priorStep();
        if (!priorSteps || (prior != null && !prior.isBlank())) {
            return List.of();
        }
        if (special.equals("NONE")) {
            return asked.knownStanding() == null
                    ? List.of()
                    : List.of(
                            Reason.field(
                                    "priorStep",
                                    "SPECIAL_PERSON_KNOWN",
                                    "此前的记录显示该人员身份特殊；现已没有特殊身份的，请写明核实情况",
                                    "An earlier record says that the person has a special status; say how it was found to be over"));
        }
        return List.of(Reason.field(
                "priorStep",
                "SPECIAL_PERSON_GATE",
                "该人员身份特殊，须先履行报告、许可程序，并写明文书和日期",
                "A special status: first the permission or report, with its paper and day"));
    }
}
