package lianzhi.cases.nodes;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 办结节点: a person says that it is done, with a note. */
@Component
public class CompleteNode {
    private static final int LONGEST = 1000;
    private final Catalogue catalogue;
    private final HandMade handMade;
    private final CaseFiles files;
    private final RecordEvent record;
    private final Clock clock;

    CompleteNode(Catalogue catalogue, HandMade handMade, CaseFiles files, RecordEvent record, Clock clock) {
        this.catalogue = catalogue;
        this.handMade = handMade;
        this.files = files;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
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
        if (files.visible(by, id).closedOn() != null) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        var after = record.record(id, event.code(), clock.instant(), by, Map.of("node", code), why);
        if (!after.done().contains(code)) {
            throw Refused.conflict(
                    Reason.of("NODE_NOT_OPEN", "该节点不在办理中，可能已经办结", "The node is not open; it may be done already"));
        }
        return after;
    }
}
