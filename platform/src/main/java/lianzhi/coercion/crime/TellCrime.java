package lianzhi.coercion.crime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.coercion.rules.Element;
import lianzhi.coercion.rules.Proposal;
import org.jspecify.annotations.Nullable;

/** 移送函所述: what the checklist and the proposal say together, as the letter and those who sign read it. */
public final class TellCrime {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五");

    private TellCrime() {}

    /** The proposal with what the case itself knows; whatever was typed in its place is gone. */
    public static Proposal told(Proposal proposal, Checklist list, String person) {
        var facts = new HashMap<>(proposal.facts());
        put(facts, "noticeServedOn", list.noticeServedOn());
        put(facts, "orderServedOn", list.orderServedOn());
        list.kind(proposal.fact("gravity")).ifPresent(kind -> {
            facts.put("gravityItem", kind.article().zh() + "第" + kind.no() + "项");
            facts.put("gravityText", kind.words() == null ? proposal.fact("gravityText") : kind.words());
        });
        var before = punishments(list, person);
        facts.put("punishedBefore", before.isEmpty() ? "无" : before);
        facts.put("evidenceList", evidence(proposal, list));
        facts.put("execution", execution(proposal, before));
        return proposal.saying(facts);
    }

    private static void put(Map<String, String> facts, String code, @Nullable Object value) {
        if (value == null) {
            facts.remove(code);
        } else {
            facts.put(code, value.toString());
        }
    }

    private static String punishments(Checklist list, String person) {
        return list.punished().stream()
                .filter(one -> one.person().equals(person))
                .map(one -> one.on() + one.title().zh() + one.measure())
                .collect(Collectors.joining("、"));
    }

    private static String evidence(Proposal proposal, Checklist list) {
        var lines = new StringBuilder();
        for (var group : list.groups()) {
            var number = NUMERALS.get(list.groups().indexOf(group));
            proposal.element(group.code())
                    .ifPresent(element -> lines.append(lines.isEmpty() ? "" : "；")
                            .append("（" + number + "）" + group.title().zh() + "：" + plain(element.statement()))
                            .append(files(element, list)));
        }
        return lines.toString();
    }

    private static String files(Element element, Checklist list) {
        return Stream.concat(
                        element.documents().stream().map(list::nameOfPaper),
                        element.evidence().stream().map(list::nameOfEvidence))
                .collect(Collectors.joining("、", "（", "）"));
    }

    private static String execution(Proposal proposal, String before) {
        var said = new StringBuilder(proposal.element("ABILITY")
                .map(element -> plain(element.statement()))
                .orElse(""));
        if (!proposal.fact("hidOn").isEmpty()) {
            said.append("；诉讼于" + proposal.fact("suitBeganOn") + "开始后，于" + proposal.fact("hidOn") + "隐匿、转移财产");
        }
        said.append(before.isEmpty() ? "" : "；本院已经" + before);
        said.append(proposal.fact("loss").isEmpty() ? "" : "；造成损失" + proposal.fact("loss") + "元");
        return said.toString();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("[。；]+$", "");
    }
}
