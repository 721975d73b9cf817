package lianzhi.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查阅轨迹: newest first. */
public interface TrailSearch {
    /**
     * @param act exact code
     * @param subject exact, such as case:17; with a star at the end, what begins so
     * @param from first day, in Asia/Shanghai
     * @param to last day
     */
    record Question(
            @Nullable String act,
            @Nullable String subject,
            @Nullable Long personId,
            @Nullable String courtCode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int page,
            int size) {}

    /** A page of the trail. */
    record Page(List<TrailEntry> items, long total) {}

    Page find(Question question);

    /** Every act that occurs. */
    List<String> acts();
}
