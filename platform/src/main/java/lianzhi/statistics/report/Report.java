package lianzhi.statistics.report;

import java.time.Instant;
import java.util.List;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;

/**
 * 通报、报告: figures as they were frozen, a text part, points to answer, cases that need action. A correction after the
 * signature is a new edition.
 */
public record Report(
        long id,
        Kind kind,
        Period period,
        int edition,
        State state,
        String title,
        String text,
        Bulletin figures,
        List<Point> points,
        List<CountedCase> actions,
        List<Answer> answers,
        String madeByName,
        Instant madeAt,
        @Nullable String signedByName,
        @Nullable Instant signedAt,
        @Nullable Instant publishedAt,
        int version) {
    /** 月通报 or 季度报告. */
    public enum Kind {
        MONTHLY,
        QUARTERLY
    }

    /** Being written, signed and frozen, sent to the courts. */
    public enum State {
        DRAFT,
        SIGNED,
        PUBLISHED
    }

    /** Something that a court must explain. */
    public record Point(int no, String courtCode, String zh, String en) {}

    /** What a court says to a point. */
    public record Answer(int point, String courtCode, String text, String byName, Instant at) {}
}
