package lianzhi.publicity.exposure;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Refused;
import lianzhi.publicity.store.ExposureStore;
import lianzhi.publicity.store.ExposureStore.Batch;
import lianzhi.publicity.store.ExposureStore.Exposed;
import lianzhi.publicity.store.ExposureStore.Followed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 曝光批次及其效果: a court sees its own batches, the city all. */
@Component
public class ReadExposures {
    private static final List<Integer> WINDOWS = List.of(30, 60, 90);
    private final ExposureStore store;

    ReadExposures(ExposureStore store) {
        this.store = store;
    }

    /** 批次详情. */
    public record Sheet(Batch batch, List<Exposed> persons, List<Followed> followed) {}

    @Transactional(readOnly = true)
    public List<Batch> list(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return store.batches(viewer);
    }

    @Transactional(readOnly = true)
    public Sheet of(Viewer viewer, long id) {
        viewer.require(Power.READ_CASE);
        var batch = store.find(viewer, id).orElseThrow(() -> Refused.notFound("exposure"));
        var followed = batch.publishedAt() == null
                ? Stream.<Followed>empty()
                : WINDOWS.stream().map(days -> store.followed(id, days));
        return new Sheet(batch, store.shown(id), followed.toList());
    }

    @Transactional(readOnly = true)
    public List<Exposed> candidates(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return store.candidates(viewer.courtCode());
    }
}
