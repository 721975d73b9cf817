package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.funds.store.CaseMoney;
import lianzhi.funds.store.CollectionStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 通知领款: the creditor is told to come for his money, and by which day; only then may it go into escrow. */
@Component
public class TellToCollect {
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final CaseMoney money;
    private final KeptForCosts kept;
    private final CollectionStore notices;
    private final PayoutLimit limit;
    private final AuditTrail trail;
    private final Clock clock;

    TellToCollect(
            CaseFiles files,
            CaseEvents timeline,
            CaseMoney money,
            KeptForCosts kept,
            CollectionStore notices,
            PayoutLimit limit,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.money = money;
        this.kept = kept;
        this.notices = notices;
        this.limit = limit;
        this.trail = trail;
        this.clock = clock;
    }

    public CollectionNotices told(Viewer by, CaseId id) {
        by.require(Power.READ_FUNDS);
        files.visible(by, id);
        var all = notices.ofCase(id);
        return new CollectionNotices(all, all.size());
    }

    @Transactional
    public CollectionNotice handle(Viewer by, CaseId id, long casePartyId, ToldWay way, LocalDate on) {
        by.require(Power.PROPOSE_PAYOUT);
        files.lock(by, id);
        var creditor = files.parties(id).stream()
                .filter(party -> party.id() == casePartyId && party.role() == CaseParty.Role.APPLICANT)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        var here = kept.less(id, money.here(id));
        var wrong = new ArrayList<Reason>();
        if (on.isAfter(LocalDate.now(clock))) {
            wrong.add(Reason.field("on", "DAY_AHEAD", "通知日不能晚于今天", "The notice is not ahead of today"));
        }
        if (!here.isPositive()) {
            wrong.add(Reason.of("NOTHING_TO_COLLECT", "本案没有可以领取的案款", "There is no money of this case to collect"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, List.copyOf(wrong));
        }
        var notice = notices.add(id, creditor, way, on, limit.endOfCollecting(on), by, clock.instant());
        timeline.happened(
                id,
                "COLLECTION_TOLD",
                clock.instant(),
                by,
                Map.of("amount", "" + here, "toldOn", "" + on, "collectBy", "" + notice.collectBy()));
        trail.record(
                by,
                "COLLECTION_TOLD",
                "case:" + id.value(),
                Map.of("party", creditor.name(), "on", "" + on, "until", "" + notice.collectBy()));
        return notice;
    }
}
