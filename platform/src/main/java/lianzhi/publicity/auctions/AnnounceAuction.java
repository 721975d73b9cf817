package lianzhi.publicity.auctions;

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
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.Auctions.Open;
import lianzhi.publicity.store.AuctionRow;
import lianzhi.publicity.store.AuctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 发布拍卖公告: by the judge of an open case; what the law's terms do not allow is refused, every reason at once. */
@Component
public class AnnounceAuction {
    private final AuctionStore store;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    AnnounceAuction(AuctionStore store, CaseFiles cases, CaseEvents events, AuditTrail audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param earlierId the auction that failed; null for the first */
    public record Input(
            String caseNumber,
            String round,
            @Nullable Long earlierId,
            String assetKind,
            String title,
            String body,
            String site,
            String siteUrl,
            Money reference,
            Money start,
            Money deposit,
            LocalDate opensOn,
            LocalDate closesOn) {}

    @Transactional(readOnly = true)
    public List<AuctionRow> list(Viewer by) {
        by.require(Power.READ_CASE);
        return store.seen(cases.visibleTo(by));
    }

    @Transactional
    public long handle(Viewer by, Input input) {
        by.require(Power.CONTROL_ASSETS);
        AuctionForm.check(input);
        var seen = cases.visibleTo(by);
        var id = store.caseWith(input.caseNumber().strip().replace('（', '(').replace('）', ')'), seen)
                .orElseThrow(() -> Refused.notFound("caseNumber"));
        var file = cases.lock(by, id);
        var earlierId = input.earlierId();
        @Nullable
        AuctionRow earlier = earlierId == null
                ? null
                : store.lock(earlierId, seen)
                        .filter(one -> one.caseId() == id.value())
                        .orElseThrow(() -> Refused.notFound("earlierId"));
        var today = LocalDate.now(clock);
        var wanted = new Open(
                0,
                file.courtCode(),
                file.number(),
                input.round(),
                input.assetKind(),
                input.title().strip(),
                input.body().strip(),
                input.site().strip(),
                input.siteUrl().strip(),
                input.reference(),
                input.start(),
                input.deposit(),
                today,
                input.opensOn(),
                input.closesOn());
        var reasons = new ArrayList<>(AuctionRules.against(wanted, earlier == null ? null : earlier.notice(), today));
        if (file.closedOn() != null) reasons.add(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        if (earlierId != null && store.isFollowed(earlierId)) {
            reasons.add(Reason.field("earlierId", "AUCTION_FOLLOWED", "该次拍卖已有后续公告", "It is followed already"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.RULE, reasons);
        var auction = store.add(wanted, id, earlierId, by, clock.instant());
        events.happened(
                id,
                "AUCTION_NOTICED",
                clock.instant(),
                by,
                Map.of(
                        "auctionId", "" + auction,
                        "round", wanted.round(),
                        "noticedOn", today.toString(),
                        "opensOn", wanted.opensOn().toString()));
        audit.record(by, "AUCTION_ANNOUNCED", "auction:" + auction, Map.of("case", file.number()));
        return auction;
    }
}
