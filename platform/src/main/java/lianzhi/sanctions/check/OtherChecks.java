package lianzhi.sanctions.check;

import static lianzhi.sanctions.check.Check.State.AGAINST;
import static lianzhi.sanctions.check.Check.State.MET;
import static lianzhi.sanctions.check.Check.State.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.kinds.FilingLevel;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 限制消费、限制出境、边控和其他措施的条件. */
@Component
class OtherChecks {
    private static final Article NOTICE = Article.of("CONS", "1", "限消规定第1条", Mark.V);
    private static final Article STUDENTS = Article.of("GOOD", "16", "善意文明意见第16条", Mark.V);
    private static final Article EXIT_PERSONS = Article.of("EXP", "24", "执行程序解释第24条", Mark.V);
    private static final Article LEVELS = Article.of("EXITF", "6", "法定不批准出境人员通报备案规定第6条", Mark.V);
    private static final Article BORDER = new Article("EXITF", null, "法定不批准出境人员通报备案规定", Mark.P);
    private static final int LONGEST_BAN = 60;
    private static final int LONGEST_STOP = 3;
    private static final int LONGEST_WATCH = 12;
    private final SanctionStore store;

    OtherChecks(SanctionStore store) {
        this.store = store;
    }

    List<Check> of(Question asked, Known known, LocalDate today) {
        return switch (asked.kind().family()) {
            case CONSUMPTION -> consumption(asked, known);
            case EXIT -> exit(asked, today);
            case BORDER -> border(asked);
            default -> follows(asked);
        };
    }

    private List<Check> consumption(Question asked, Known known) {
        var checks = new ArrayList<Check>();
        var listed = isInForce(asked, "MS_LIST");
        checks.add(CheckSanction.of(
                "NOTICE_PERIOD",
                "通知期满未履行，或者已经纳入失信",
                "Not performed in the notice period, or listed",
                NOTICE,
                listed || known.proves(ListRules.NOTICE.code(), asked.who().casePartyId()),
                "执行通知书尚未送达",
                "the notice is not served"));
        if (!asked.who().role().equals("DEBTOR")) checks.add(inCharge(asked, NOTICE));
        if (!asked.who().isUnit()) {
            var applies = asked.declared().get("DE7");
            checks.add(new Check(
                    "DE7",
                    "EXCLUSION",
                    "不属于：全日制在校生因校园贷纠纷",
                    "Not: a full-time student in a campus-loan dispute",
                    STUDENTS,
                    applies == null ? OPEN : applies ? AGAINST : MET,
                    applies == null ? "请确认是否属于" : "",
                    applies == null ? "say whether it applies" : ""));
        }
        return checks;
    }

    private static List<Check> exit(Question asked, LocalDate today) {
        var checks = new ArrayList<Check>();
        if (asked.debtorIsUnit()) {
            var fits = Set.of("LEGAL_REP", "PRINCIPAL", "DIRECT_RESPONSIBLE")
                    .contains(asked.who().role());
            checks.add(CheckSanction.of(
                    "EXIT_PERSON",
                    "单位被执行人：法定代表人、主要负责人或直接责任人员",
                    "Unit debtor: legal representative, principal or directly responsible person",
                    EXIT_PERSONS,
                    fits,
                    "其他人员不得限制出境",
                    "nobody else"));
        } else if (!asked.who().role().equals("DEBTOR")) {
            checks.add(CheckSanction.of(
                    "EXIT_PERSON",
                    "无行为能力被执行人的法定代理人",
                    "The legal agent of an incapable debtor",
                    EXIT_PERSONS,
                    asked.who().role().equals("LEGAL_AGENT"),
                    "其他人员不得限制出境",
                    "nobody else"));
        }
        checks.add(filed(months(asked, LONGEST_BAN, LEVELS), asked.months(), today));
        return checks;
    }

    /** Which organ files it, once the term is known. */
    private static Check filed(Check term, @Nullable Integer months, LocalDate today) {
        if (term.state() != MET || months == null) return term;
        var level = FilingLevel.of(today, today.plusMonths(months));
        return new Check(
                term.code(),
                term.group(),
                term.zh(),
                term.en(),
                term.article(),
                MET,
                "报" + level.zh() + "备案",
                "filed with " + level.en());
    }

    private List<Check> border(Question asked) {
        var checks = new ArrayList<Check>();
        checks.add(CheckSanction.of(
                "EXIT_BAN_FIRST",
                "已决定限制该人出境",
                "An exit ban on this person was decided",
                BORDER,
                isBanned(asked),
                "请先办理限制出境",
                "decide the exit ban first"));
        checks.add(months(asked, asked.items().contains("WATCH") ? LONGEST_WATCH : LONGEST_STOP, BORDER));
        return checks;
    }

    private List<Check> follows(Question asked) {
        var parent = asked.kind().follows();
        if (parent.isEmpty()) return List.of();
        var family = Family.valueOf(parent);
        return List.of(CheckSanction.of(
                "FOLLOWS",
                family == Family.LIST ? "已纳入失信名单" : "已限制消费",
                family == Family.LIST ? "The person is listed" : "Consumption is restricted",
                asked.kind().article(),
                isInForce(asked, family == Family.LIST ? "MS_LIST" : "MS_CONSUMPTION"),
                "随该措施自动采取",
                "it follows that measure"));
    }

    private static Check months(Question asked, int most, Article article) {
        var months = asked.months();
        var fits = months != null && months >= 1 && months <= most;
        return CheckSanction.of(
                "MONTHS",
                "期限为1至" + most + "个月",
                "A term of 1 to " + most + " months",
                article,
                fits,
                "请填写期限",
                "give the term");
    }

    private static Check inCharge(Question asked, Article article) {
        return CheckSanction.of(
                "IN_CHARGE",
                "被执行人是单位，限制其四类责任人员",
                "The debtor is a unit: its four kinds of persons",
                article,
                asked.debtorIsUnit() && !asked.who().isUnit(),
                "被执行人是自然人，只限制本人",
                "the debtor is a natural person");
    }

    /** The very person: a ban on one of a unit's persons lets no other be stopped. */
    private boolean isBanned(Question asked) {
        return store.of(asked.file().id()).stream()
                .filter(one -> one.measure().equals("MS_EXIT") && one.state().isInForce())
                .anyMatch(one -> one.idNumber().equalsIgnoreCase(asked.who().idNumber())
                        && one.name().equals(asked.who().name()));
    }

    private boolean isInForce(Question asked, String measure) {
        return store.of(asked.file().id()).stream()
                .filter(one -> one.measure().equals(measure))
                .filter(one -> one.idNumber().equals(asked.who().idNumber())
                        || one.casePartyId() == asked.who().casePartyId())
                .map(SanctionRow::state)
                .anyMatch(state -> state == SanctionState.EFFECTIVE || state == SanctionState.ORDERED);
    }
}
