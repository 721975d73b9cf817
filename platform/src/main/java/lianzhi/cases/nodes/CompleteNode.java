package lianzhi.cases.nodes;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办结节点: a person says that it is done, with a note. */
@Component
public class CompleteNode {
    private static final int LONGEST = 1000;
    private final Catalogue catalogue;
    private final HandMade handMade;
    private final ReportByHand record;

    CompleteNode(Catalogue catalogue, HandMade handMade, ReportByHand record) {
        this.catalogue = catalogue;
        this.handMade = handMade;
        this.record = record;
    }

    public Happened complete(Viewer by, CaseId id, String code, @Nullable String note) {
        by.require(Power.WORK_CASE);
        var why = note == null ? "" : note.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refused.input(Reason.field(
                    "note", "NOTE_MISSING", "须写明办结情况，不超过1000字", "Say what was done, in at most 1,000 characters"));
        }
        var node = catalogue.node(code).orElseThrow(() -> Refused.notFound("node"));
        var event = handMade.eventFor(node)
                .orElseThrow(() -> Refused.rule(
                        Reason.of("NODE_HAS_ITS_ACT", "该节点由系统在办理相应事项时自动办结", "This node is completed by its own act")));
        return record.report(id, event.code(), by, Map.of("node", code), new ByHand(why, by, code));
    }
}
