package lianzhi.publicity.notices;

import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.publicity.Notice;
import lianzhi.publicity.NoticeGateway;
import lianzhi.publicity.store.NoticeStore;
import org.springframework.stereotype.Component;

/** 通知发件箱, of the cases that the viewer may see. */
@Component
public class ReadOutbox {
    private final NoticeStore store;
    private final CaseFiles cases;
    private final Optional<NoticeGateway> gateway;

    ReadOutbox(NoticeStore store, CaseFiles cases, Optional<NoticeGateway> gateway) {
        this.store = store;
        this.cases = cases;
        this.gateway = gateway;
    }

    public record Page(List<Notice> items, int total) {}

    public Page page(Viewer viewer, int page, int size) {
        var visible = cases.visibleTo(viewer);
        return new Page(store.page(visible, Math.max(page, 0), Math.clamp(size, 1, 200)), store.count(visible));
    }

    public boolean isConnected() {
        return gateway.isPresent();
    }
}
