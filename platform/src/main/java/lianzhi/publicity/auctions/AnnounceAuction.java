package lianzhi.publicity.auctions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> ROUNDS = Set.of("FIRST", "SECOND", "SALE");
    private static final Set<String> KINDS = Set.of("MOVABLE", "IMMOVABLE", "OTHER_RIGHT");
    private static final int LONGEST = 5000;
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
        form(input);
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

    private static void form(Input input) {
        var reasons = new ArrayList<Reason>();
        if (!ROUNDS.contains(input.round()) || (input.round().equals("FIRST") != (input.earlierId() == null))) {
            reasons.add(Reason.field(
                    "round", "AUCTION_ROUND", "请选择一拍、二拍或变卖，并指明前一次", "Choose the round and the one before"));
        }
        if (!KINDS.contains(input.assetKind())) {
            reasons.add(Reason.field("assetKind", "AUCTION_ASSET", "请选择财产种类", "Choose the kind of asset"));
        }
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "AUCTION_TITLE", "请写标的名称，不超过100字", "A title of at most 100 characters"));
        }
        if (input.body().isBlank() || input.body().length() > LONGEST) {
            reasons.add(Reason.field("body", "AUCTION_BODY", "请写标的情况，不超过5000字", "A text of at most 5,000 characters"));
        }
        if (input.site().isBlank() || input.site().length() > 40) {
            reasons.add(Reason.field("site", "AUCTION_SITE", "请写网络拍卖平台", "Name the platform"));
        }
        if (!input.siteUrl().strip().matches("https://[^\\s<>\"]{4,300}")) {
            reasons.add(Reason.field("siteUrl", "AUCTION_URL", "请填写 https 开头的平台页面地址", "An address with https"));
        }
        if (!input.reference().isPositive() || !input.start().isPositive()) {
            reasons.add(Reason.field("start", "AUCTION_MONEY", "参考价和起拍价须大于零", "Prices are above zero"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
