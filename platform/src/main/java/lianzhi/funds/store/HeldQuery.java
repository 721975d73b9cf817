package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.HELD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.held.HeldPage;
import lianzhi.funds.held.HeldPage.Part;
import lianzhi.funds.held.HeldSum;
import lianzhi.funds.held.Why;
import lianzhi.funds.payouts.KeptForCosts;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.law.Money;
import lianzhi.schema.funds.tables.records.HeldRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在院案款: one page with its bands and filters, or all that one case still has here. */
@Component
public class HeldQuery {
    private static final int[] BAND_ENDS = {5, 10, 15, 30};
    private final DSLContext db;
    private final PayoutLimit limit;
    private final KeptForCosts kept;

    HeldQuery(DSLContext db, PayoutLimit limit, KeptForCosts kept) {
        this.db = db;
        this.limit = limit;
        this.kept = kept;
    }

    /** What the viewer asks for. @param band index from 0 (0–5 days) to 4 (over 30) */
    public record Filter(
            Why.@Nullable Chip chip,
            @Nullable Integer band,
            @Nullable String text) {}

    public HeldPage page(Viewer viewer, Filter filter, LocalDate today, int page, int size) {
        var seen = VisibleMoney.to(viewer, HELD.COURT_CODE, HELD.JUDGE_ID);
        var wanted = seen.and(wanted(filter, today));
        var rows = db.selectFrom(HELD)
                .where(wanted)
                .orderBy(HELD.ARRIVED_ON, HELD.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch();
        var costs = kept.of(rows.stream()
                .map(HeldRecord::getCaseId)
                .filter(Objects::nonNull)
                .map(CaseId::new)
                .collect(Collectors.toSet()));
        var items = rows.map(row -> new TellWhy(limit, today, costs).of(row));
        var total = part(wanted);
        return new HeldPage(
                items,
                total.count(),
                total.sum(),
                part(seen),
                part(seen.and(late(today))),
                part(seen.and(chip(Why.Chip.PAYABLE))),
                part(seen.and(chip(Why.Chip.UNKNOWN))),
                bands(seen, today),
                chips(seen));
    }

    public List<HeldSum> ofCase(CaseId id, LocalDate today) {
        return db.selectFrom(HELD)
                .where(HELD.CASE_ID.eq(id.value()))
                .orderBy(HELD.ARRIVED_ON, HELD.ID)
                .fetch(row -> new TellWhy(limit, today).of(row));
    }

    private static Condition wanted(Filter filter, LocalDate today) {
        Condition wanted = DSL.trueCondition();
        if (filter.chip() != null) {
            wanted = wanted.and(chip(filter.chip()));
        }
        if (filter.band() != null) {
            wanted = wanted.and(band(filter.band(), today));
        }
        var text = filter.text();
        if (text != null && !text.isBlank()) {
            wanted = wanted.and(HELD.CASE_NUMBER
                    .containsIgnoreCase(text.strip())
                    .or(HELD.PAYER_NAME.containsIgnoreCase(text.strip())));
        }
        return wanted;
    }

    /** The same as each row says of itself. */
    private Condition late(LocalDate today) {
        var lastLate = today;
        while (!limit.endOfMatching(lastLate).isBefore(today)) {
            lastLate = lastLate.minusDays(1);
        }
        return HELD.WHY
                .ne(Why.DELAYED.name())
                .and(HELD.DUE_ON.lt(today))
                .or(HELD.WHY.eq(Why.DELAYED.name()).and(HELD.REVIEW_ON.lt(today)))
                .or(chip(Why.Chip.UNKNOWN).and(HELD.ARRIVED_ON.le(lastLate)));
    }

    private static Condition chip(Why.Chip chip) {
        var codes = new ArrayList<String>();
        for (var why : Why.values()) {
            if (why.chip == chip) {
                codes.add(why.name());
            }
        }
        return HELD.WHY.in(codes);
    }

    private static Condition band(int band, LocalDate today) {
        var from = band == 0 ? Integer.MIN_VALUE : BAND_ENDS[band - 1] + 1;
        Condition notAfter = band == 0 ? DSL.trueCondition() : HELD.ARRIVED_ON.le(today.minusDays(from));
        return band == BAND_ENDS.length ? notAfter : notAfter.and(HELD.ARRIVED_ON.ge(today.minusDays(BAND_ENDS[band])));
    }

    private List<HeldPage.Band> bands(Condition seen, LocalDate today) {
        var bands = new ArrayList<HeldPage.Band>();
        for (int i = 0; i <= BAND_ENDS.length; i++) {
            var part = part(seen.and(band(i, today)));
            bands.add(new HeldPage.Band(
                    i == 0 ? 0 : BAND_ENDS[i - 1] + 1,
                    i == BAND_ENDS.length ? null : BAND_ENDS[i],
                    part.count(),
                    part.sum()));
        }
        return bands;
    }

    private List<HeldPage.ChipCount> chips(Condition seen) {
        var counts = new EnumMap<Why.Chip, HeldPage.ChipCount>(Why.Chip.class);
        db.select(HELD.WHY, count(), fen())
                .from(HELD)
                .where(seen)
                .groupBy(HELD.WHY)
                .forEach(row -> {
                    var chip = Why.valueOf(row.value1()).chip;
                    counts.merge(
                            chip,
                            new HeldPage.ChipCount(chip, row.value2(), Money.fen(row.value3())),
                            (a, b) -> new HeldPage.ChipCount(
                                    chip, a.count() + b.count(), a.sum().plus(b.sum())));
                });
        return List.copyOf(counts.values());
    }

    private Part part(Condition which) {
        return db.select(count(), fen())
                .from(HELD)
                .where(which)
                .fetchSingle(row -> new Part(row.value1(), Money.fen(row.value2())));
    }

    private static Field<Long> fen() {
        return DSL.coalesce(sum(HELD.OPEN_FEN.coerce(Long.class)), DSL.inline(BigDecimal.ZERO))
                .cast(Long.class);
    }
}
