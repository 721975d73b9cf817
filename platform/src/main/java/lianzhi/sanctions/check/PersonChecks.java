package lianzhi.sanctions.check;

import static lianzhi.sanctions.check.Check.State.AGAINST;
import static lianzhi.sanctions.check.Check.State.MET;
import static lianzhi.sanctions.check.Check.State.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.check.CheckSanction.Question;
import lianzhi.sanctions.store.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 对象审查: is it the right person, old enough, and one whom this measure may meet? The database guards age and role too. */
@Component
class PersonChecks {
    private static final int OF_AGE = 18;
    private static final Article MINORS = Article.of("DISH", "4", "失信规定第4条", Mark.V);
    private static final Article IN_CHARGE = Article.of("GOOD", "16", "善意文明意见第16条", Mark.V);

    List<Check> of(Question asked, LocalDate today) {
        var checks = new ArrayList<Check>();
        var who = asked.who();
        var kind = asked.kind();
        checks.add(CheckSanction.of(
                "SUBJECT",
                "措施适用于该类主体",
                "The measure fits this kind of person",
                kind.article(),
                kind.isFor(who.isUnit()),
                who.isUnit() ? "仅适用于自然人" : "仅适用于单位",
                who.isUnit() ? "only for natural persons" : "only for units"));
        checks.add(identity(who));
        if (!who.isUnit()) checks.add(age(who, today));
        if (kind.family() == Family.LIST) {
            var self = who.role().equals("DEBTOR");
            checks.add(new Check(
                    "DE6",
                    "EXCLUSION",
                    "不是单位被执行人的法定代表人、主要负责人、直接责任人员、实际控制人本人",
                    "Not one of the four persons of a unit debtor",
                    IN_CHARGE,
                    self ? MET : AGAINST,
                    self ? "" : "可限制消费，不得列入失信",
                    self ? "" : "consumption may be restricted, listing may not"));
        }
        return checks;
    }

    private static Check identity(Subject who) {
        var wrong = wrong(who);
        return new Check(
                "IDENTITY",
                "BASIC",
                "证件号码真实有效，不会认错人",
                "The identity number is valid, nobody is mistaken for another",
                Article.of("DISH", "6", "失信规定第6条", Mark.V),
                wrong == null ? MET : AGAINST,
                wrong == null ? "" : wrong[0],
                wrong == null ? "" : wrong[1]);
    }

    private static String @Nullable [] wrong(Subject who) {
        if (who.idNumber().isBlank())
            return new String[] {"没有证件号码，同名的人分不开", "no number: namesakes cannot be told apart"};
        var checked = switch (who.idKind()) {
            case "ID_CARD" -> IdNumber.check(who.idNumber());
            case "CREDIT_CODE" -> CreditCode.check(who.idNumber());
            default -> null;
        };
        return checked instanceof Checked.Invalid<?> bad
                ? new String[] {
                    bad.reasons().getFirst().zh(), bad.reasons().getFirst().en()
                }
                : null;
    }

    private static Check age(Subject who, LocalDate today) {
        var born = born(who);
        var state = born == null ? OPEN : born.plusYears(OF_AGE).isAfter(today) ? AGAINST : MET;
        return new Check(
                "DE5",
                "EXCLUSION",
                "已满十八周岁",
                "Eighteen or older",
                MINORS,
                state,
                state == MET ? "" : born == null ? "证件上看不出出生日期，请填写并附证明" : "未成年人不得采取信用惩戒",
                state == MET ? "" : born == null ? "the day of birth is not in the number: give it" : "a minor");
    }

    static @Nullable LocalDate born(Subject who) {
        return who.idKind().equals("ID_CARD") && IdNumber.check(who.idNumber()) instanceof Checked.Valid<IdNumber> valid
                ? valid.value().birth()
                : who.bornGiven();
    }
}
