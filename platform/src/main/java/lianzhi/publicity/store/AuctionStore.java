package lianzhi.publicity.store;

import static lianzhi.schema.publicity.Tables.AUCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.publicity.Auctions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Notices of auctions and sales. */
@Repository
public class AuctionStore implements Auctions {
    private static final int MOST = 200;
    /** Bids end at ten o'clock of the last day. */
    private static final int HOUR = 10;

    private final DSLContext db;
    private final Clock clock;

    AuctionStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Open> open(String words, String court) {
        var shown = AUCTION.WITHDRAWN_AT.isNull().and(AUCTION.CLOSES_ON.ge(firstDayNotOver()));
        if (!words.isBlank()) {
            shown = shown.and(AUCTION.TITLE
                    .containsIgnoreCase(words.strip())
                    .or(AUCTION.BODY.containsIgnoreCase(words.strip()))
                    .or(CASE_BRIEF.NUMBER.contains(words.strip())));
        }
        if (!court.isBlank()) shown = shown.and(AUCTION.COURT_CODE.eq(court));
        return read(shown).stream().map(AuctionRow::notice).toList();
    }

    private LocalDate firstDayNotOver() {
        var now = LocalDateTime.now(clock);
        return now.getHour() < HOUR ? now.toLocalDate() : now.toLocalDate().plusDays(1);
    }

    public List<AuctionRow> seen(Condition visibleCases) {
        return read(visibleCases);
    }

    public Optional<CaseId> caseWith(String number, Condition visible) {
        return db.select(CASE_BRIEF.ID)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.NUMBER.eq(number), visible)
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    public Optional<AuctionRow> lock(long id, Condition visible) {
        db.select(AUCTION.ID).from(AUCTION).where(AUCTION.ID.eq(id)).forUpdate().fetch();
        return read(AUCTION.ID.eq(id).and(visible)).stream().findFirst();
    }

    /** @param notice its id is not used */
    public long add(Open notice, CaseId id, @Nullable Long earlier, Viewer by, Instant at) {
        return Objects.requireNonNull(db.insertInto(AUCTION)
                .set(AUCTION.CASE_ID, id.value())
                .set(AUCTION.COURT_CODE, notice.courtCode())
                .set(AUCTION.ROUND, notice.round())
                .set(AUCTION.EARLIER_ID, earlier)
                .set(AUCTION.ASSET_KIND, notice.assetKind())
                .set(AUCTION.TITLE, notice.title())
                .set(AUCTION.BODY, notice.body())
                .set(AUCTION.SITE, notice.site())
                .set(AUCTION.SITE_URL, notice.siteUrl())
                .set(AUCTION.REFERENCE_FEN, notice.reference())
                .set(AUCTION.START_FEN, notice.start())
                .set(AUCTION.DEPOSIT_FEN, notice.deposit())
                .set(AUCTION.NOTICED_ON, notice.noticedOn())
                .set(AUCTION.OPENS_ON, notice.opensOn())
                .set(AUCTION.CLOSES_ON, notice.closesOn())
                .set(AUCTION.WRITTEN_BY, by.personId())
                .set(AUCTION.WRITTEN_BY_NAME, by.name())
                .set(AUCTION.WRITTEN_AT, at)
                .returningResult(AUCTION.ID)
                .fetchOne(AUCTION.ID));
    }

    public boolean isFollowed(long id) {
        return db.fetchExists(AUCTION, AUCTION.EARLIER_ID.eq(id).and(AUCTION.WITHDRAWN_AT.isNull()));
    }

    public void withdraw(long id, String why, Viewer by, Instant at) {
        db.update(AUCTION)
                .set(AUCTION.WITHDRAWN_AT, at)
                .set(AUCTION.WITHDRAWN_BY_NAME, by.name())
                .set(AUCTION.WHY, why)
                .set(AUCTION.VERSION, AUCTION.VERSION.plus(1))
                .where(AUCTION.ID.eq(id))
                .execute();
    }

    private List<AuctionRow> read(Condition which) {
        return db.select(AUCTION.fields())
                .select(CASE_BRIEF.NUMBER)
                .from(AUCTION)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(AUCTION.CASE_ID))
                .where(which)
                .orderBy(DSL.field(AUCTION.WITHDRAWN_AT.isNull()).desc(), AUCTION.OPENS_ON, AUCTION.ID)
                .limit(MOST)
                .fetch(AuctionStore::row);
    }

    private static AuctionRow row(Record of) {
        var row = of.into(AUCTION);
        return new AuctionRow(
                new Open(
                        row.getId(),
                        row.getCourtCode(),
                        of.get(CASE_BRIEF.NUMBER),
                        row.getRound(),
                        row.getAssetKind(),
                        row.getTitle(),
                        row.getBody(),
                        row.getSite(),
                        row.getSiteUrl(),
                        row.getReferenceFen(),
                        row.getStartFen(),
                        row.getDepositFen(),
                        row.getNoticedOn(),
                        row.getOpensOn(),
                        row.getClosesOn()),
                row.getCaseId(),
                row.getEarlierId(),
                row.getWrittenByName(),
                row.getWrittenAt(),
                row.getWithdrawnAt(),
                row.getWithdrawnByName(),
                row.getWhy(),
                row.getVersion());
    }
}
