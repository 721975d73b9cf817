package lianzhi.publicity.exposure;

import java.time.Clock;
import java.util.Map;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseId;
import lianzhi.publicity.store.ExposureStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 曝光签批之后: published; every case is told. */
@Component
class FollowExposure {
    static final String SUBJECT = "exposure:";
    private final ExposureStore store;
    private final CaseEvents events;
    private final Clock clock;

    FollowExposure(ExposureStore store, CaseEvents events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "publicity.exposure-signed")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(SUBJECT)) return;
        var batch = id(granted.subject());
        if (!store.published(batch, clock.instant())) return;
        for (var one : store.cases(batch)) {
            events.happened(
                    new CaseId(one), "EXPOSURE_PUBLISHED", clock.instant(), null, Map.of("batchId", "" + batch));
        }
    }

    @ApplicationModuleListener(id = "publicity.exposure-returned")
    void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(SUBJECT)) store.returned(id(returned.subject()), returned.why());
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
