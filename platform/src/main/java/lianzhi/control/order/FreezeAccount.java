package lianzhi.control.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.control.ActKind;
import lianzhi.control.gauge.Proposal;
import lianzhi.control.gauge.ProposeFreeze;
import lianzhi.control.store.MeasureStore;
import lianzhi.inquiry.Assets;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.controls.ControlTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 冻结账户: a stated sum on a chosen account; a thing that no linked institution keeps is seized on the spot. Above what is owed and not yet covered it needs a reason. The order
 * leaves once every signature that the catalogue asks for is there.
 */
@Component
public class FreezeAccount {
    private static final Article NO_EXCESS = Article.of("SEIZ", "19", "查封规定第19条", Mark.V);
    private final CaseFiles cases;
    private final Assets assets;
    private final ProposeFreeze propose;
    private final MeasureStore measures;
    private final AskForAct ask;
    private final CheckLimits limits;
    private final CheckQueue queue;
    private final Clock clock;

    FreezeAccount(
            CaseFiles cases,
            Assets assets,
            ProposeFreeze propose,
            MeasureStore measures,
            AskForAct ask,
            CheckLimits limits,
            CheckQueue queue,
            Clock clock) {
        this.cases = cases;
        this.assets = assets;
        this.propose = propose;
        this.measures = measures;
        this.ask = ask;
        this.limits = limits;
        this.queue = queue;
        this.clock = clock;
    }

    /** @param why needed for a sum above the proposal */
    public record Input(
            long assetId, @Nullable Money amount, @Nullable String why) {}

    /** An act that waits for its signature. */
    record Asked(long measureId, long actId, Money amount) {}

    /** @return the measure's id */
    @Transactional
    public long handle(Viewer by, CaseId id, Input input) {
        by.require(Power.CONTROL_ASSETS);
        var asked = ask(by, id, input);
        ask.sign(by, measures.lock(asked.measureId()), ActKind.FREEZE, asked.actId(), facts(id, input, asked.amount()));
        return asked.measureId();
    }

    /** Proposes the measure and its act without asking for a signature; refused before anything is written. */
    Asked ask(Viewer by, CaseId id, Input input) {
        var file = cases.lock(by, id);
        var asset = assets.find(id, input.assetId());
        var proposal = propose.handle(id, asset);
        var amount = Objects.requireNonNullElse(input.amount(), proposal.amount());
        var why = Objects.requireNonNullElse(input.why(), "").strip();
        mayFreeze(file, asset, proposal, amount, why).orRefuse();
        var measure = measures.propose(id, asset, amount)
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("CONTROL_EXISTS", "本案对该财产已有控制措施", "The case has a measure on this asset already")));
        var act = ask.open(by, measures.lock(measure), ActKind.FREEZE, amount, until(asset, proposal), why);
        return new Asked(measure, act, amount);
    }

    private Map<String, String> facts(CaseId id, Input input, Money amount) {
        var asset = assets.find(id, input.assetId());
        var why = Objects.requireNonNullElse(input.why(), "").strip();
        var facts = new HashMap<String, String>();
        facts.put("institution", asset.institution());
        facts.put("account", asset.accountMasked());
        facts.put("person", asset.partyName());
        facts.put("amount", amount.toString());
        if (!why.isEmpty()) facts.put("why", why);
        return facts;
    }

    private Decision mayFreeze(CaseBrief file, FoundAsset asset, Proposal proposal, Money amount, String why) {
        var reasons = new ArrayList<>(limits.beforeFreezing(asset.id(), why));
        reasons.addAll(queue.beforeFreezing(asset, LocalDate.now(clock)));
        if (file.stage() == Stage.CLOSED) {
            reasons.add(Reason.of("CASE_CLOSED", "案件已结，不能再采取控制措施", "The case is closed"));
        }
        if (!amount.isPositive()) {
            reasons.add(
                    Reason.field("amount", "NOTHING_TO_FREEZE", "冻结金额应大于零；债务可能已被足额控制", "Nothing is left to freeze"));
        } else if (amount.compareTo(proposal.amount()) > 0 && why.isEmpty()) {
            reasons.add(Reason.of(
                            "OVER_CONTROL",
                            NO_EXCESS,
                            "冻结金额高于尚未控制的债务 " + proposal.amount() + " 元，须写明理由",
                            "More than the debt that is not covered yet, " + proposal.amount() + ": say why")
                    .with(Map.of("proposed", proposal.amount().toString())));
        }
        return Decision.from(reasons);
    }

    /** Null where the law fixes no term. */
    private @Nullable Instant until(FoundAsset asset, Proposal proposal) {
        if (ControlTerms.of(asset.assetClass()).longest() == null) return null;
        return proposal.to()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(clock.getZone())
                .toInstant();
    }
}
