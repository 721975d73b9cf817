package lianzhi.control.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.LimitKind;
import lianzhi.control.store.LimitStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.inquiry.Assets;
import lianzhi.law.Decision;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记财产限制: says of an asset what must be left alone, left for living, or belongs to others too. */
@Component
public class LimitAsset {
    private final CaseFiles cases;
    private final Assets assets;
    private final LimitStore limits;
    private final MeasureStore measures;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    LimitAsset(
            CaseFiles cases,
            Assets assets,
            LimitStore limits,
            MeasureStore measures,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.measures = measures;
        this.events = events;
        this.cases = cases;
        this.assets = assets;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param kept for {@link LimitKind#KEEP}
     * @param share of the debtor in percent, for {@link LimitKind#JOINT}
     */
    public record Input(
            LimitKind kind,
            String ground,
            @Nullable String note,
            @Nullable Money kept,
            @Nullable Integer share,
            @Nullable String coOwners) {}

    @Transactional
    public long handle(Viewer by, CaseId id, long assetId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        cases.lock(by, id);
        assets.find(id, assetId);
        mayLimit(input).orRefuse();
        var isJoint = input.kind() == LimitKind.JOINT;
        var limit = limits.add(
                        by,
                        id,
                        assetId,
                        input.kind(),
                        input.ground().strip(),
                        Objects.requireNonNullElse(input.note(), "").strip(),
                        input.kind() == LimitKind.KEEP ? input.kept() : null,
                        isJoint ? input.share() : null,
                        isJoint
                                ? Objects.requireNonNullElse(input.coOwners(), "")
                                        .strip()
                                : null,
                        clock.instant())
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("LIMIT_EXISTS", "该财产已有同类限制", "The asset has a limit of this kind already")));
        audit.record(
                by,
                "ASSET_LIMITED",
                "asset:" + assetId,
                Map.of("kind", input.kind().name()));
        if (input.kind() == LimitKind.EXEMPT) releaseDue(by, assetId);
        return limit;
    }

    /** What must be left alone and is held is to be let go, in whatever case. */
    private void releaseDue(Viewer by, long assetId) {
        for (var measure : measures.inForceOn(assetId)) {
            events.happened(
                    measure.caseId(),
                    "RELEASE_DUE",
                    clock.instant(),
                    by,
                    Map.of(
                            "controlId",
                            "" + measure.id(),
                            "institution",
                            measure.institution(),
                            "person",
                            measure.partyName(),
                            "groundCode",
                            "EXEMPT"));
        }
    }

    private static Decision mayLimit(Input input) {
        var reasons = new ArrayList<Reason>();
        if (input.ground().isBlank()) {
            reasons.add(Reason.field("ground", "GROUND_MISSING", "请写明依据和事实", "Say on what ground"));
        }
        var kept = input.kept();
        if (input.kind() == LimitKind.KEEP && (kept == null || !kept.isPositive())) {
            reasons.add(Reason.field("kept", "KEPT_MISSING", "请填写保留金额", "Give the sum that stays"));
        }
        var share = input.share();
        if (input.kind() == LimitKind.JOINT && (share == null || share < 1 || share > 99)) {
            reasons.add(
                    Reason.field("share", "SHARE_WRONG", "被执行人份额应在1%至99%之间", "A share is between 1 and 99 percent"));
        }
        if (input.kind() == LimitKind.JOINT
                && Objects.requireNonNullElse(input.coOwners(), "").isBlank()) {
            reasons.add(Reason.field("coOwners", "CO_OWNERS_MISSING", "请填写共有人", "Name the co-owners"));
        }
        return Decision.from(reasons);
    }
}
