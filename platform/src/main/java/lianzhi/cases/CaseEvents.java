package lianzhi.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * 案件事件: tells the case that something of the catalogue of events happened. In one statement the event is written
 * to the timeline, the nodes that it completes are closed and the nodes that it starts are planned with their due days.
 */
public interface CaseEvents {
    /**
     * @param code of the catalogue of events, such as NOTICE_ISSUED
     * @param by who did it; null for the system or an institution
     * @param facts names and figures for the timeline; money in yuan, dates in ISO
     */
    void happened(CaseId id, String code, Instant at, @Nullable Viewer by, Map<String, String> facts);

    /** 发生之事: one of many. */
    record Told(
            CaseId caseId,
            String code,
            Instant at,
            @Nullable Viewer by,
            Map<String, String> facts) {}

    /** Many at once, of one case or of many, in this order. */
    void happened(List<Told> told);
}
