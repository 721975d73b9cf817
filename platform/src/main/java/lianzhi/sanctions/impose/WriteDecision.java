package lianzhi.sanctions.impose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.NewPaper;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.check.ListRules;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 惩戒文书: the decision that begins a measure and the one that ends it, with everything that the law wants in it. */
@Component
public class WriteDecision {
    private final Documents documents;
    private final ListRules rules;
    private final String items;

    WriteDecision(Documents documents, ListRules rules) {
        this.documents = documents;
        this.rules = rules;
        items = rules.consumptionItems().stream().map(ListRules.Rule::zh).collect(Collectors.joining("；"));
    }

    /**
     * One for each of these measures, place by place.
     *
     * @param then what happens in their cases because of it
     */
    List<IssuedDocument> begin(
            @Nullable Viewer by, Map<SanctionRow, MeasureKind> all, LocalDate from, String approver, List<Told> then) {
        var papers = new ArrayList<NewPaper>();
        all.forEach((one, kind) -> papers.add(new NewPaper(
                one.caseId(), kind.document(), beginning(one, kind, from, Term.end(one, from), approver))));
        return documents.issue(by, papers, then);
    }

    /** How the decision will read if it begins on that day. */
    NewPaper draft(SanctionRow sanction, MeasureKind kind, LocalDate from) {
        var facts = beginning(sanction, kind, from, Term.end(sanction, from), "〔签发人〕");
        return new NewPaper(sanction.caseId(), kind.document(), facts);
    }

    private Map<String, String> beginning(
            SanctionRow sanction, MeasureKind kind, LocalDate from, @Nullable LocalDate to, String approver) {
        var facts = about(sanction, kind);
        facts.put("term.from", from.toString());
        facts.put("from", from.toString());
        facts.put("to", to == null ? "解除之日" : to.toString());
        facts.put("term.to", to == null ? "解除事由出现之日" : to.toString());
        facts.put("period.text", to == null ? "自本令作出之日起，至解除之日止" : from + "至" + to);
        facts.put("approver.name", approver);
        facts.put("remedy.text", remedy(sanction));
        return facts;
    }

    public IssuedDocument end(
            @Nullable Viewer by, SanctionRow sanction, MeasureKind kind, Ground ground, LocalDate dueOn) {
        var facts = about(sanction, kind);
        facts.put("ground.text", ground.zh());
        facts.put("ground.item", ground.zh() + "（" + ground.article().zh() + "）");
        facts.put("delete.by", dueOn.toString());
        facts.put("order.number", number(sanction));
        facts.put("ban.number", number(sanction));
        return documents.issue(by, sanction.caseId(), kind.liftDocument(), facts);
    }

    private Map<String, String> about(SanctionRow sanction, MeasureKind kind) {
        var facts = new HashMap<String, String>();
        facts.put("debtor.name", sanction.name());
        facts.put("person.name", sanction.name());
        facts.put("person.id", sanction.idNumber());
        facts.put("person.role", role(sanction.role()));
        facts.put("documents.numbers", sanction.idNumber());
        facts.put("contact", "执行局值班电话");
        facts.put("conduct.text", sanction.conduct().isEmpty() ? kind.zh() : sanction.conduct());
        facts.put("ground.item", grounds(sanction));
        facts.put("ground.text", "有未了结的执行案件");
        facts.put("items.list", items);
        facts.put("consequence.text", "违反本令的，依法予以罚款、拘留；情节严重构成犯罪的，依法追究刑事责任");
        facts.put("act.text", kind.zh() + "：" + sanction.name() + "（" + sanction.idNumber() + "）");
        facts.put("asset.list", kind.zh());
        facts.put("control.list", kind.zh() + "（" + sanction.name() + "）");
        facts.put("agency.name", "有关协助单位");
        facts.put("ruling.number", number(sanction));
        facts.put("facts.text", sanction.name() + "（" + sanction.idNumber() + "）未履行生效法律文书确定的义务");
        facts.put("suggestion.text", kind.effectZh());
        return facts;
    }

    private String grounds(SanctionRow sanction) {
        return sanction.items().stream()
                .filter(code -> code.startsWith("DC"))
                .map(code -> rules.condition(code).zh())
                .collect(Collectors.joining("；"));
    }

    private static String number(SanctionRow sanction) {
        return sanction.documentNumber().isEmpty() ? "本院" : sanction.documentNumber();
    }

    private static String remedy(SanctionRow sanction) {
        return switch (sanction.family()) {
            case LIST -> "认为有误的，可以向本院书面申请纠正；对驳回不服的，可以自送达之日起十日内向上一级人民法院申请复议";
            case EXIT -> "不服本决定的，可以自收到之日起十日内向上一级人民法院申请复议，复议期间不停止执行";
            default -> "有异议的，可以向本院提出";
        };
    }

    static String role(String role) {
        return switch (role) {
            case "LEGAL_REP" -> "被执行人的法定代表人";
            case "PRINCIPAL" -> "被执行人的主要负责人";
            case "DIRECT_RESPONSIBLE" -> "影响债务履行的直接责任人员";
            case "CONTROLLER" -> "被执行人的实际控制人";
            case "LEGAL_AGENT" -> "被执行人的法定代理人";
            default -> "被执行人";
        };
    }
}
