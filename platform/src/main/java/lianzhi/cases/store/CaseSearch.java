package lianzhi.cases.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.cases.Tables.CASE_PARTY;
import static lianzhi.schema.cases.Tables.NODE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.FoundCase;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.identifiers.CaseNumber;
import lianzhi.law.interest.DebtClaim;
import lianzhi.operations.Question;
import lianzhi.operations.Trips;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases by number, party, identity number and filters. */
@Component
public class CaseSearch {
    /** So many are counted exactly. */
    public static final int COUNTED = 1000;

    /** Year, court and type may be left out: 1024, 执1024, 2017 1024, 粤0803执1024. */
    private static final Pattern SHORT = Pattern.compile(
            "(?:[(（]?((?:19|20)\\d{2})[)）]?(?=[\\s粤执])\\s*)?" + "(粤\\d{2,4})?\\s*(执恢|执保|执)?\\s*(\\d{1,8})\\s*号?");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{9,20}");

    private final Map<Object, Question<FoundCase>> pages = new ConcurrentHashMap<>();
    private final Map<Object, Question<ClaimRow>> claims = new ConcurrentHashMap<>();
    private final Map<Object, Question<Integer>> counts = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final StoredCaseFiles files;
    private final DebtStore debts;
    private final Trips trips;

    CaseSearch(DSLContext db, StoredCaseFiles files, DebtStore debts, Trips trips) {
        this.db = db;
        this.files = files;
        this.debts = debts;
        this.trips = trips;
    }

    public List<FoundCase> find(Viewer viewer, CaseFilter filter, LocalDate today) {
        return trips.answer(rows(asked(viewer, filter, today)), viewer.values(Map.of()));
    }

    /** A page and, beside it, how many match: counted up to one more than {@link #COUNTED}. */
    public Found page(Viewer viewer, CaseFilter filter, LocalDate today) {
        var asked = asked(viewer, filter, today);
        var values = viewer.values(Map.of());
        var trip = trips.begin();
        var rows = trip.ask(rows(asked), values);
        // to find the page a second time costs less than another trip, unless somebody looks for something in
        // particular
        Supplier<List<ClaimRow>> claims = asked.isUsual ? trip.ask(claims(asked), values) : List::of;
        var count = trip.ask(count(asked), values);
        trip.go();
        return new Found(rows.get(), DebtStore.claims(claims.get()), count.get().getFirst());
    }

    /** 一页案件, claims of open ones as far as they came on the same trip, and how many cases there are. */
    public record Found(List<FoundCase> rows, Map<CaseId, DebtClaim> claims, int count) {}

    /** @param isUsual the list as it opens, whose queries are made once; who looks for something has queries of his own */
    private record Asked(Viewer viewer, Condition seen, CaseFilter filter, LocalDate today, boolean isUsual) {
        Object page() {
            return List.of(viewer.reach(), filter.order(), filter.limit());
        }
    }

    private Asked asked(Viewer viewer, CaseFilter filter, LocalDate today) {
        var seen = files.listedFor(viewer);
        var isUsual = filter.isUsual() && seen.equals(files.visibleTo(viewer));
        return new Asked(viewer, seen, filter, today, isUsual);
    }

    private Question<FoundCase> rows(Asked asked) {
        return asked.isUsual
                ? pages.computeIfAbsent(asked.page(), _ -> Question.of(query(asked), FoundCases::read))
                : Question.once(query(asked), FoundCases::read);
    }

    private Question<ClaimRow> claims(Asked asked) {
        return claims.computeIfAbsent(asked.page(), _ -> Question.of(debts.claimsOf(open(asked)), ClaimRow::read));
    }

    private Question<Integer> count(Asked asked) {
        return asked.isUsual
                ? counts.computeIfAbsent(
                        asked.viewer.reach(), _ -> Question.of(counting(asked), (row, _) -> row.getInt(1)))
                : Question.once(counting(asked), (row, _) -> row.getInt(1));
    }

    private Select<?> counting(Asked asked) {
        return db.selectCount()
                .from(selectOne().from(CASE_BRIEF).where(matching(asked)).limit(inline(COUNTED + 1)));
    }

    private Select<Record1<Long>> open(Asked asked) {
        var found = select(CASE_BRIEF.ID, CASE_BRIEF.CLOSED_ON)
                .from(CASE_BRIEF)
                .where(matching(asked))
                .orderBy(order(asked.filter.order()))
                .limit(inline(asked.filter.limit()))
                .offset(inline(asked.filter.offset()))
                .asTable("found");
        return select(requireNonNull(found.field(CASE_BRIEF.ID)))
                .from(found)
                .where(requireNonNull(found.field(CASE_BRIEF.CLOSED_ON)).isNull());
    }

    private Select<?> query(Asked asked) {
        // the first by code of those of that day: they come in this order, so nothing is sorted case by case
        var nextNode = field(select(NODE.CODE)
                .from(NODE)
                .where(
                        NODE.CASE_ID.eq(CASE_BRIEF.ID),
                        NODE.IS_DUTY.isTrue(),
                        NODE.DONE_AT.isNull(),
                        NODE.DROPPED_AT.isNull(),
                        NODE.DUE_ON.eq(CASE_BRIEF.NEXT_DUE_ON))
                .orderBy(NODE.CODE)
                .limit(inline(1)));
        return db.select(CasePageRows.LISTED)
                .select(CASE_BRIEF.CAUSE, CASE_BRIEF.CLAIMED_FEN, CASE_BRIEF.NEXT_DUE_ON, nextNode)
                .from(CASE_BRIEF)
                .where(matching(asked))
                .orderBy(order(asked.filter.order()))
                .limit(inline(asked.filter.limit()))
                .offset(inline(asked.filter.offset()));
    }

    private static List<Condition> matching(Asked asked) {
        return List.of(asked.seen, matching(asked.viewer, asked.filter, asked.today));
    }

    private static Condition matching(Viewer viewer, CaseFilter filter, LocalDate today) {
        var all = new ArrayList<Condition>();
        add(
                all,
                filter.q() == null || filter.q().isBlank()
                        ? null
                        : named(filter.q().strip()));
        add(
                all,
                filter.stage() == null
                        ? null
                        : CASE_BRIEF.STAGE.eq(filter.stage().name()));
        add(all, filter.court() == null || filter.court().isBlank() ? null : CASE_BRIEF.COURT_CODE.eq(filter.court()));
        add(all, judged(viewer, filter.judge()));
        add(all, coloured(filter.colour(), today));
        add(
                all,
                filter.dueBy() == null
                        ? null
                        : CASE_BRIEF.NEXT_DUE_ON.le(filter.dueBy()).and(CASE_BRIEF.CLOSED_ON.isNull()));
        add(all, filter.from() == null ? null : CASE_BRIEF.FILED_ON.ge(filter.from()));
        add(all, filter.to() == null ? null : CASE_BRIEF.FILED_ON.le(filter.to()));
        add(all, Boolean.TRUE.equals(filter.helped()) ? StoredCaseFiles.helpedBy(viewer) : null);
        if (filter.open() != null) {
            all.add(filter.open() ? CASE_BRIEF.CLOSED_ON.isNull() : CASE_BRIEF.CLOSED_ON.isNotNull());
        }
        return DSL.and(all);
    }

    private static void add(List<Condition> all, @Nullable Condition one) {
        if (one != null) {
            all.add(one);
        }
    }

    private static @Nullable Condition judged(Viewer viewer, @Nullable String judge) {
        if (judge == null || judge.isBlank()) {
            return null;
        }
        if (!judge.equals("me") && !judge.matches("\\d{1,18}")) {
            return DSL.falseCondition();
        }
        return CASE_BRIEF.JUDGE_ID.eq(judge.equals("me") ? viewer.personId() : Long.parseLong(judge));
    }

    private static @Nullable Condition coloured(@Nullable DueColour colour, LocalDate today) {
        if (colour == null) {
            return null;
        }
        var due = CASE_BRIEF.NEXT_DUE_ON;
        var near = today.plusDays(DueColour.NEAR_DAYS);
        var within = switch (colour) {
            case OVERDUE -> due.lt(today);
            case TODAY -> due.eq(today);
            case NEAR -> due.gt(today).and(due.le(near));
            case LATER -> due.gt(near);
            case NONE -> due.isNull();
        };
        return within.and(CASE_BRIEF.CLOSED_ON.isNull());
    }

    /** A number in any form of brackets, 执1024, an identity number, or a part of a name. */
    private static Condition named(String q) {
        var number = CaseNumber.check(q).found();
        if (number.isPresent()) {
            return CASE_BRIEF.NUMBER.eq(number.get().toString());
        }
        var shortForm = SHORT.matcher(q);
        if (shortForm.matches()) {
            return like(shortForm);
        }
        if (NUMBER.matcher(q).matches()) {
            return CASE_BRIEF.ID.in(select(CASE_PARTY.CASE_ID)
                    .from(CASE_PARTY)
                    .where(CASE_PARTY.ID_NUMBER.eq(q.toUpperCase(java.util.Locale.ROOT)), CASE_PARTY.ID_NUMBER.ne(""))
                    .union(select(CASE_PARTY.CASE_ID).from(CASE_PARTY).where(nameHolds(q))));
        }
        return CASE_BRIEF.ID.in(select(CASE_PARTY.CASE_ID).from(CASE_PARTY).where(nameHolds(q)));
    }

    private static Condition like(java.util.regex.Matcher number) {
        var found = CASE_BRIEF.SERIAL.eq(Integer.parseInt(number.group(4)));
        if (number.group(1) != null) {
            found = found.and(CASE_BRIEF.YEAR.eq(Integer.parseInt(number.group(1))));
        }
        if (number.group(2) != null) {
            found = found.and(CASE_BRIEF.COURT_CODE.eq(number.group(2)));
        }
        return number.group(3) == null ? found : found.and(CASE_BRIEF.TYPE.eq(number.group(3)));
    }

    private static Condition nameHolds(String part) {
        return part.codePointCount(0, part.length()) < 2
                ? CASE_PARTY.NAME.startsWith(part)
                : CASE_PARTY.GRAMS.contains(grams(part)).and(CASE_PARTY.NAME.contains(part));
    }

    /** The same pairs of characters as the function {@code cases.grams}. */
    private static String[] grams(String part) {
        var signs = part.codePoints().toArray();
        var grams = new ArrayList<String>();
        for (var i = 0; i + 2 <= signs.length; i++) {
            grams.add(new String(signs, i, 2));
        }
        return grams.stream().distinct().toArray(String[]::new);
    }

    private static List<SortField<?>> order(String sort) {
        var down = sort.startsWith("-");
        var column = switch (down ? sort.substring(1) : sort) {
            case "filedOn" -> CASE_BRIEF.FILED_ON;
            case "nextDueOn" -> CASE_BRIEF.NEXT_DUE_ON;
            case "number" -> CASE_BRIEF.SERIAL;
            case "claimed", "outstanding" -> CASE_BRIEF.CLAIMED_FEN;
            default -> throw Refused.input(Reason.field("sort", "UNKNOWN_VALUE", "不能按这一项排序", "There is no such order"));
        };
        return down
                ? List.of(
                        column == CASE_BRIEF.FILED_ON
                                ? column.desc()
                                : column.desc().nullsLast(),
                        CASE_BRIEF.ID.desc())
                : List.of(column.asc(), CASE_BRIEF.ID.asc());
    }
}
