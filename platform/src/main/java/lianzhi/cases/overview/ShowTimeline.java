package lianzhi.cases.overview;

import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.TimelineStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 时间线: everything that happened in a case. */
@Component
public class ShowTimeline {
    private final CaseFiles files;
    private final TimelineStore store;
    private final ShowNodes words;

    ShowTimeline(CaseFiles files, TimelineStore store, ShowNodes words) {
        this.files = files;
        this.store = store;
        this.words = words;
    }

    /** Page of the timeline. */
    public record Page(List<TimelineEntry> items, int total) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page of(Viewer viewer, CaseId id, int page, int size) {
        viewer.require(Power.READ_CASE);
        files.readable(viewer, id);
        var items = store.of(id, size, page * size).stream()
                .map(entry -> new TimelineEntry(
                        entry.id(),
                        entry.code(),
                        words.event(entry.code()),
                        entry.at(),
                        entry.recordedAt(),
                        entry.by(),
                        entry.facts()))
                .toList();
        return new Page(items, store.count(id));
    }
}
