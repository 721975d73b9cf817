package lianzhi.coercion.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclaration.Report;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.Conduct;
import lianzhi.law.text.PublicText;
import org.springframework.stereotype.Component;

/** 提案草稿: what a bad declaration leads to, with the facts filled in; the judge adds the sum or the days. */
@Component
public class DraftProposals {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final CoercionCatalogue catalogue;
    private final Clock clock;

    DraftProposals(CoercionCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param kind FINE, DETENTION or LISTING: the last is proposed in the credit module */
    public record Draft(
            long declarationId,
            long casePartyId,
            String personName,
            String kind,
            String conduct,
            LocalDate conductOn,
            String conductText) {}

    public List<Draft> of(List<PropertyDeclaration> declarations) {
        var drafts = new ArrayList<Draft>();
        for (var declaration : declarations) {
            catalogue.conducts().stream()
                    .filter(conduct -> conduct.ofDeclaration() != null
                            && Objects.equals(conduct.ofDeclaration(), declaration.outcome()))
                    .forEach(conduct -> drafts.addAll(drafts(declaration, conduct)));
        }
        return List.copyOf(drafts);
    }

    private List<Draft> drafts(PropertyDeclaration declaration, Conduct conduct) {
        var drafts = new ArrayList<Draft>();
        for (var kind : List.of("FINE", "DETENTION", "LISTING")) {
            if (!kind.equals("DETENTION") || !declaration.isUnit()) {
                drafts.add(new Draft(
                        declaration.id(),
                        declaration.casePartyId(),
                        declaration.partyName(),
                        kind,
                        conduct.code(),
                        on(declaration),
                        kind.equals("LISTING") ? PublicText.masked(text(declaration)) : text(declaration)));
            }
        }
        return drafts;
    }

    /** The day after the limit for silence and lateness, the day of the report for a falsehood. */
    private static LocalDate on(PropertyDeclaration declaration) {
        var filed = declaration.filedOn();
        if (Objects.equals(declaration.outcome(), "FALSE") && filed != null) return filed;
        var inTime = filed != null && !filed.isAfter(declaration.dueOn());
        return (inTime ? declaration.lateSupplement().map(Report::supplementDueOn) : Optional.<LocalDate>empty())
                .orElse(declaration.dueOn())
                .plusDays(1);
    }

    private String text(PropertyDeclaration declaration) {
        var head = "本院于" + declaration.servedOn() + "向" + declaration.partyName() + "送达报告财产令，报告期限至"
                + declaration.dueOn() + "届满。";
        return head
                + switch (Objects.requireNonNullElse(declaration.outcome(), "")) {
                    case "REFUSED" -> declaration.partyName() + "至" + LocalDate.now(clock) + "仍未报告财产。";
                    case "LATE" -> late(declaration);
                    case "FALSE" ->
                        declaration.partyName() + "于" + declaration.filedOn() + "报告财产，经查与事实不符：" + untrue(declaration)
                                + "。";
                    default -> "";
                };
    }

    private static String late(PropertyDeclaration declaration) {
        var filed = declaration.filedOn();
        var first = filed != null && filed.isAfter(declaration.dueOn())
                ? declaration.partyName() + "迟至" + filed + "才报告财产，没有正当理由。"
                : "";
        return first
                + declaration
                        .lateSupplement()
                        .map(one -> "报告后财产于" + one.changedOn() + "发生变动，应当于" + one.supplementDueOn() + "前补充报告，"
                                + declaration.partyName() + "迟至" + LocalDate.ofInstant(one.filedAt(), CHINA)
                                + "才补充，没有正当理由。")
                        .orElse("");
    }

    private static String untrue(PropertyDeclaration declaration) {
        return String.join(
                "；",
                declaration.findings().stream()
                        .filter(one -> Boolean.FALSE.equals(one.accepted()))
                        .map(one -> one.what()
                                + switch (one.kind()) {
                                    case "OMITTED" ->
                                        one.found().isPositive() ? "未报告，查得" + one.found() + "元" : "登记在其名下，未报告";
                                    case "UNDERSTATED" -> "报告" + one.declared() + "元，查得" + one.found() + "元";
                                    default ->
                                        one.found().isPositive() ? "减少" + one.found() + "元，未报告去向" : "已不在其名下，未报告去向";
                                })
                        .toList());
    }
}
