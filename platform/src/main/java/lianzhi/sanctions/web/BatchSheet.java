package lianzhi.sanctions.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 批次进度: how far a batch is.
 *
 * @param notMet left out, with their reasons
 * @param free paid before they were listed
 */
record BatchSheet(
        long id,
        String title,
        List<String> items,
        String conduct,
        String state,
        String askedByName,
        Instant askedAt,
        @Nullable Instant signedAt,
        @Nullable Instant doneAt,
        String why,
        int persons,
        int waiting,
        int met,
        int notMet,
        int listed,
        int free,
        int failed) {}
