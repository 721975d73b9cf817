package lianzhi.exchange.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 成绩单 of a partner.
 *
 * @param sent requests since that moment
 * @param inTime answered within the promised hours
 * @param overdue not answered, and the promised hours are over
 * @param medianMinutes from sent to answered; null without an answer
 * @param slowMinutes nine of ten were faster; null without an answer
 * @param lastHeardAt of any answer; null when it never answered
 * @param offline taken to its counter
 * @param spread answers within 1, 4, 12, 24, 72 hours and later
 * @param silent something is overdue and nothing was heard within the promised hours
 */
public record Score(
        long id,
        String nameZh,
        String nameEn,
        String kind,
        String transport,
        int promisedHours,
        boolean active,
        int sent,
        int answered,
        int inTime,
        int overdue,
        int found,
        int nil,
        int refused,
        @Nullable Integer medianMinutes,
        @Nullable Integer slowMinutes,
        @Nullable Instant lastHeardAt,
        String route,
        @Nullable String institution,
        int offline,
        List<Integer> spread,
        boolean silent) {}
