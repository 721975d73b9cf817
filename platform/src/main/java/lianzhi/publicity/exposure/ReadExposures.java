package lianzhi.publicity.exposure;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.publicity.store.ExposureStore;
import lianzhi.publicity.store.ExposureStore.Batch;
import lianzhi.publicity.store.ExposureStore.Exposed;
import lianzhi.publicity.store.ExposureStore.Followed;
import lianzhi.publicity.store.FollowedStore;
import lianzhi.publicity.store.FollowedStore.FollowedCase;
import lianzhi.publicity.store.HandoverStore;
import lianzhi.publicity.store.HandoverStore.Handover;
import lianzhi.publicity.store.HandoverStore.ToTakeDown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 曝光批次及其效果: a court sees its own batches, the city all; what followed, each in the cases that he sees. */
@Component
public class ReadExposures {
    private static final List<Integer> WINDOWS = List.of(30, 60, 90);
    private final ExposureStore store;
    private final FollowedStore followed;
    private final HandoverStore handovers;

    ReadExposures(ExposureStore store, FollowedStore followed, HandoverStore handovers) {
        this.store = store;
        this.followed = followed;
        this.handovers = handovers;
    }

    /**
     * 批次详情.
     *
     * @param followed within 30, 60 and 90 days: the sums of {@code cases}
     * @param ownOnly whether the viewer sees only what followed in his own cases
     * @param takeDown whom material that left the house names and who is deleted since
     */
    public record Sheet(
            Batch batch,
            List<Exposed> persons,
            List<Followed> followed,
            List<FollowedCase> cases,
            boolean ownOnly,
            List<Handover> handovers,
            List<ToTakeDown> takeDown) {}

    @Transactional(readOnly = true)
    public List<Batch> list(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return store.batches(viewer);
    }

    @Transactional(readOnly = true)
    public Sheet of(Viewer viewer, long id) {
        viewer.require(Power.READ_CASE);
        var batch = store.find(viewer, id).orElseThrow(() -> Refused.notFound("exposure"));
        var cases = followed.cases(viewer, id);
        var sums = batch.publishedAt() == null
                ? Stream.<Followed>empty()
                : WINDOWS.stream().map(days -> sum(cases, days));
        return new Sheet(
                batch,
                store.shown(id),
                sums.toList(),
                cases,
                viewer.reach() == Reach.OWN_CASES,
                handovers.of(id),
                handovers.toTakeDown(id));
    }

    private static Followed sum(List<FollowedCase> cases, int days) {
        return new Followed(
                days,
                cases.size(),
                (int) cases.stream().filter(one -> one.performedWithin(days)).count(),
                (int) cases.stream().filter(one -> one.settledWithin(days)).count(),
                cases.stream().map(one -> one.paidWithin(days)).reduce(Money.ZERO, Money::plus));
    }

    @Transactional(readOnly = true)
    public List<Exposed> candidates(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return store.candidates(viewer.courtCode());
    }
}
