package lianzhi.sanctions.check;

import static lianzhi.sanctions.check.Check.State.AGAINST;
import static lianzhi.sanctions.check.Check.State.MET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.Stage;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 条件审查: the conditions and exclusions of a measure on one person, one by one. */
@Component
public class CheckSanction {
    private final ListChecks list;
    private final OtherChecks other;
    private final PersonChecks person;
    private final Measures measures;
    private final KnowCases know;
    private final Clock clock;

    CheckSanction(
            ListChecks list, OtherChecks other, PersonChecks person, Measures measures, KnowCases know, Clock clock) {
        this.list = list;
        this.other = other;
        this.person = person;
        this.measures = measures;
        this.know = know;
        this.clock = clock;
    }

    /**
     * 审查对象.
     *
     * @param items chosen grounds
     * @param evidence what proves a ground or condition that the system cannot see, by code
     * @param declared whether an exclusion applies, by code, as the judge says
     */
    public record Question(
            CaseBrief file,
            MeasureKind kind,
            Subject who,
            boolean debtorIsUnit,
            List<String> items,
            Map<String, String> evidence,
            Map<String, Boolean> declared,
            @Nullable Integer months) {}

    public List<Check> handle(Question asked) {
        return handle(asked, know.one(asked.file().id(), asked.items()));
    }

    /** For many cases what is known of them is read at once. */
    public List<Check> handle(Question asked, Known known) {
        var today = LocalDate.now(clock);
        var checks = new ArrayList<Check>();
        checks.add(of(
                "CASE_OPEN",
                "案件在办",
                "The case is open",
                asked.kind().article(),
                asked.file().stage() != Stage.CLOSED,
                "案件已结案",
                "it is closed"));
        checks.add(of(
                "UNPERFORMED",
                "义务尚未履行完毕",
                "The obligation is not performed",
                asked.kind().article(),
                known.owed().isPositive(),
                "没有尚欠款项",
                "nothing is owed"));
        checks.add(of(
                "MEASURE_ON",
                "该措施已启用且有依据",
                "The measure is switched on and has a basis",
                asked.kind().article(),
                measures.isOn(asked.kind()),
                "法院尚未启用，见设置",
                "switched off in the settings"));
        checks.addAll(person.of(asked, today));
        checks.addAll(asked.kind().family() == Family.LIST ? list.of(asked, known) : other.of(asked, known, today));
        return List.copyOf(checks);
    }

    /** Refuses with every reason unless all are met. */
    public void orRefuse(Question asked) {
        Decision.from(handle(asked).stream()
                        .filter(check -> check.state() != MET)
                        .map(Check::reason)
                        .toList())
                .orRefuse();
    }

    static Check of(
            String code, String zh, String en, @Nullable Article article, boolean met, String elseZh, String elseEn) {
        return new Check(code, "BASIC", zh, en, article, met ? MET : AGAINST, met ? "" : elseZh, met ? "" : elseEn);
    }
}
