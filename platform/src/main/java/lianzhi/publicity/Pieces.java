package lianzhi.publicity;

import java.time.Instant;
import java.util.List;

/** 宣传材料: what courts publish in words: the law bulletin, press items, cases for teaching. */
public interface Pieces {
    /**
     * 已发布的材料.
     *
     * @param kind BULLETIN, PRESS or TEACHING
     * @param source where it appeared first; empty for the court's own
     */
    record Shown(
            long id, String kind, String courtCode, String title, String body, String source, Instant publishedAt) {}

    /** Published and not taken back, newest first. */
    List<Shown> shown();
}
