package lianzhi.cases.nodes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.stages.Move;
import org.jspecify.annotations.Nullable;

/**
 * 事件及其后果: an event with what it completes, starts and moves, ready to be written.
 *
 * @param conditions of the vocabulary that hold for this event, such as URGENT or ASSET_DEPOSIT
 * @param hand null for the system and for acts that have looked at the case before
 */
public record Happening(
        CaseId caseId,
        String code,
        Instant at,
        Instant recordedAt,
        @Nullable Viewer by,
        Map<String, String> facts,
        @Nullable ByHand hand,
        List<String> completes,
        List<Start> starts,
        Set<String> conditions,
        @Nullable Move move) {}
