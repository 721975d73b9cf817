package lianzhi.publicity.auctions;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.store.AuctionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回拍卖: with its reason; the public does not see it from then on. */
@Component
public class WithdrawAuction {
    private final AuctionStore store;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawAuction(AuctionStore store, CaseFiles cases, CaseEvents events, AuditTrail audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long id, String why, int version) {
        by.require(Power.CONTROL_ASSETS);
        if (why.isBlank() || why.length() > 200) {
            throw Refused.input(Reason.field("why", "AUCTION_WHY", "请写明撤回理由，不超过200字", "Give the reason"));
        }
        var auction = store.lock(id, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("auction"));
        if (auction.version() != version || auction.withdrawnAt() != null) {
            throw Refused.conflict(
                    Reason.field("version", "CHANGED_MEANWHILE", "公告已有变化，请刷新后再办", "It has changed; look at it again"));
        }
        store.withdraw(id, why.strip(), by, clock.instant());
        events.happened(
                new CaseId(auction.caseId()),
                "AUCTION_HALTED",
                clock.instant(),
                by,
                Map.of("auctionId", "" + id, "reasonCode", "WITHDRAWN", "why", why.strip()));
        audit.record(by, "AUCTION_WITHDRAWN", "auction:" + id, Map.of("why", why.strip()));
    }
}
