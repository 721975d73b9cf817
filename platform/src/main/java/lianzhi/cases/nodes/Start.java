package lianzhi.cases.nodes;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.cases.catalogue.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * 起算: a node that begins, with its due day.
 *
 * @param dueOn null where the law names no number
 * @param dueAt the moment of a limit in hours
 * @param provisional counted over days that no calendar covers yet
 */
public record Start(
        NodeKind node, @Nullable LocalDate dueOn, @Nullable Instant dueAt, boolean provisional) {}
