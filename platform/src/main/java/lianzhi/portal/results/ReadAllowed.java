package lianzhi.portal.results;

import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.portal.store.ResultStore;
import lianzhi.portal.store.ResultStore.Allowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 是否准许查看查询结果: for those who may see the case. */
@Component
public class ReadAllowed {
    private final ResultStore store;
    private final CaseFiles cases;

    ReadAllowed(ResultStore store, CaseFiles cases) {
        this.store = store;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public Optional<Allowed> of(Viewer viewer, CaseId id) {
        viewer.require(Power.READ_CASE);
        return store.find(cases.visible(viewer, id).id());
    }
}
