package lianzhi.portal.mycase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lianzhi.cases.Words;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclaration.Finding;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclaration.Report;
import lianzhi.coercion.PropertyDeclarations;
import lianzhi.coercion.Section;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.visible.Mask;
import lianzhi.portal.visible.Visibility;
import lianzhi.portal.visible.Visibility.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 我的财产报告: the debtor's own duty and reports whole; the creditor sees the debtors' reports masked. */
@Component
public class ShowMyDeclaration {
    private final PropertyDeclarations declarations;
    private final Looker looker;
    private final Clock clock;

    ShowMyDeclaration(PropertyDeclarations declarations, Looker looker, Clock clock) {
        this.declarations = declarations;
        this.looker = looker;
        this.clock = clock;
    }

    /**
     * @param own null for the applicant, and for a debtor who was not ordered yet
     * @param ofDebtors for the applicant; masked
     */
    public record MyDeclaration(
            @Nullable Own own, List<OfDebtor> ofDebtors, List<Heading> sections, String secrecyZh, String secrecyEn) {}

    public record Heading(Section code, Words title, boolean isChange) {}

    public record Own(LocalDate servedOn, LocalDate dueOn, boolean late, List<Report> reports, List<Asked> questions) {}

    /** 询问: a point that the court asks the debtor about. */
    public record Asked(
            long id,
            Words what,
            LocalDate answerBy,
            @Nullable String answer,
            @Nullable Boolean accepted) {}

    public record OfDebtor(String debtor, LocalDate dueOn, boolean filed, List<Report> reports) {}

    @Transactional(readOnly = true)
    public MyDeclaration handle(Opened opened) {
        var today = LocalDate.now(clock);
        var all = declarations.of(opened.caseId());
        var own = all.stream()
                .filter(one -> one.casePartyId() == opened.casePartyId())
                .findFirst()
                .map(one -> own(one, today))
                .orElse(null);
        var others = all.stream()
                .filter(one -> Visibility.DECLARATION.to(looker.towards(opened, one.casePartyId())) == Sight.MASKED)
                .map(ShowMyDeclaration::masked)
                .toList();
        return new MyDeclaration(
                own,
                others,
                Arrays.stream(Section.values())
                        .map(one -> new Heading(one, new Words(one.zh(), one.en()), one.isChange()))
                        .toList(),
                "申请执行人对查阅的财产报告负有保密义务，只能用于本案。",
                "The applicant keeps the report secret and uses it for this case only.");
    }

    private static Own own(PropertyDeclaration one, LocalDate today) {
        var questions = one.findings().stream()
                .filter(finding -> finding.askedOn() != null)
                .map(finding -> new Asked(
                        finding.id(),
                        new Words(finding.what() + said(finding, true), finding.what() + said(finding, false)),
                        java.util.Objects.requireNonNull(finding.answerDue()),
                        finding.answer(),
                        finding.accepted()))
                .toList();
        return new Own(one.servedOn(), one.dueOn(), one.isOverdueOn(today), one.reports(), questions);
    }

    /** What has no stated value is named all the same. */
    private static String said(Finding finding, boolean zh) {
        var found = finding.found();
        if (!found.isPositive()) {
            return finding.kind().equals("OMITTED")
                    ? zh ? "登记在您名下，没有报告" : ": registered to you, not declared"
                    : zh ? "已不在您名下，没有报告去向" : ": no longer yours, and not told where it went";
        }
        var sum = zh ? found + "元" : found + " yuan";
        return switch (finding.kind()) {
            case "OMITTED" -> (zh ? "没有报告，查得" : ": not declared; found ") + sum;
            case "UNDERSTATED" -> (zh ? "报告的金额偏低，查得" : ": declared too low; found ") + sum;
            default -> (zh ? "减少了，没有报告去向，" : ": less than before, not told; ") + sum;
        };
    }

    private static OfDebtor masked(PropertyDeclaration one) {
        return new OfDebtor(
                one.partyName(),
                one.dueOn(),
                one.filedOn() != null,
                one.reports().stream().map(ShowMyDeclaration::masked).toList());
    }

    private static Report masked(Report report) {
        return new Report(
                report.id(),
                report.no(),
                report.source(),
                report.filedAt(),
                Mask.name(report.signedBy()),
                Mask.text(report.statement()),
                report.nothing(),
                report.items().stream().map(ShowMyDeclaration::masked).toList(),
                List.of(),
                report.changedOn(),
                report.supplementDueOn());
    }

    private static Item masked(Item item) {
        return new Item(
                item.section(),
                Mask.text(item.what()),
                item.section() == Section.LAND_BUILDING ? Mask.address(item.place()) : Mask.text(item.place()),
                Mask.account(item.number()),
                item.amount(),
                item.happenedOn(),
                Mask.name(item.holder()),
                Mask.text(item.burden()));
    }
}
