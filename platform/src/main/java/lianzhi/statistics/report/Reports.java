package lianzhi.statistics.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;

/** 通报簿. A court sees what was published. */
public interface Reports {
    /** One line of the list. */
    record Row(
            long id,
            Report.Kind kind,
            Period period,
            int edition,
            Report.State state,
            String title,
            @Nullable String signedByName,
            @Nullable Instant publishedAt,
            int points,
            int answers) {}

    /** What was composed. */
    record Draft(
            Report.Kind kind,
            Period period,
            String title,
            String text,
            Bulletin figures,
            List<Report.Point> points,
            List<CountedCase> actions) {}

    Report add(Viewer by, Draft draft);

    Optional<Report> find(Viewer viewer, long id);

    List<Row> list(Viewer viewer, int most);

    /** False when it is no draft any more, or has changed. */
    boolean edit(long id, int version, String title, String text);

    boolean sign(Viewer by, long id, int version);

    boolean publish(long id);

    void answer(Viewer by, long id, int point, String text);

    long madeBy(long id);
}
