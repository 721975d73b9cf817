package lianzhi.publicity.exposure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.material.PackMaterial;
import lianzhi.publicity.store.ExposureStore;
import lianzhi.publicity.store.ExposureStore.Exposed;
import lianzhi.publicity.store.HandoverStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 领取曝光材料: the files for one channel of a signed batch, of those who are listed at that moment; who took them is kept. */
@Component
public class TakeMaterial {
    private static final Article CHANNELS = Article.of("DISH", "7", "失信规定第7条", Mark.P);
    private final ExposureStore store;
    private final HandoverStore handovers;
    private final PackMaterial pack;
    private final Courts courts;
    private final AuditTrail audit;
    private final Clock clock;

    TakeMaterial(
            ExposureStore store,
            HandoverStore handovers,
            PackMaterial pack,
            Courts courts,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.pack = pack;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public byte[] handle(Viewer by, long id, String channel) {
        by.require(Power.WORK_CASE);
        var batch = store.find(by, id).orElseThrow(() -> Refused.notFound("exposure"));
        if (batch.publishedAt() == null || !batch.channels().contains(channel)) {
            throw Refused.rule(Reason.of(
                    "CHANNEL_NOT_SIGNED", CHANNELS, "该批次未获准在此渠道公布", "The batch is not signed for this channel"));
        }
        var persons = store.shown(id);
        if (persons.isEmpty()) {
            throw Refused.rule(
                    Reason.of("NOBODY_SHOWN", CHANNELS, "该批次已无人公布", "Nobody of the batch is listed any more"));
        }
        var now = clock.instant();
        List<Long> named = persons.stream().map(Exposed::sanctionId).toList();
        handovers.add(id, channel, named, by, now);
        audit.record(by, "EXPOSURE_TAKEN", "exposure:" + id, Map.of("channel", channel, "persons", "" + named.size()));
        var court = courts.find(batch.courtCode()).map(one -> one.nameZh()).orElse("");
        return pack.of(court, batch, persons, channel, now);
    }
}
