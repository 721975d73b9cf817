package lianzhi.statistics.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.People;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 出具通报: the chief's court, or the whole city for who may see it; as known now, or as it was known on a past day. */
@Component
public class StateBulletin {
    private final Counts counts;
    private final Indicators indicators;
    private final Courts courts;
    private final People people;
    private final Settings settings;
    private final Clock clock;

    StateBulletin(Counts counts, Indicators indicators, Courts courts, People people, Settings settings, Clock clock) {
        this.counts = counts;
        this.indicators = indicators;
        this.courts = courts;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** All figures are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Bulletin handle(Counts.Scope scope, Period period) {
        var viewer = scope.viewer();
        viewer.require(Power.READ_BULLETIN);
        var types = List.of(settings.text("statistics.caseTypes").split(",", -1));
        var defined = indicators.on(period.to());
        var before = period.yearBefore();
        var tallies = counts.tallies(scope, cuts(period, before));
        var shown = shown(viewer, scope.courtCode());
        var judges = people.countByCourt(Role.JUDGE);
        long all = shown.stream()
                .mapToLong(court -> judges.getOrDefault(court.code(), 0))
                .sum();
        var total = new TallyBook(TallyBook.together(tallies), types, all);
        return new Bulletin(
                period,
                before,
                scope.asOf(),
                types,
                clock.instant(),
                settings.flag("statistics.ranking"),
                defined,
                figures(null, total, defined, period, before),
                shown.stream()
                        .map(court -> figures(
                                court.code(),
                                new TallyBook(of(tallies, court), types, judges.getOrDefault(court.code(), 0)),
                                defined,
                                period,
                                before))
                        .toList(),
                months(total, period));
    }

    private static List<Tally> of(List<Tally> tallies, Court court) {
        return tallies.stream()
                .filter(tally -> tally.courtCode().equals(court.code()))
                .toList();
    }

    private List<Court> shown(Viewer viewer, @Nullable String courtCode) {
        return courts.all().stream()
                .filter(court ->
                        viewer.reach() == Reach.WHOLE_CITY || court.code().equals(viewer.courtCode()))
                .filter(court -> courtCode == null || court.code().equals(courtCode))
                .toList();
    }

    private static SortedSet<LocalDate> cuts(Period... periods) {
        var cuts = new TreeSet<LocalDate>();
        for (var period : periods) {
            for (var span : Span.values()) {
                cuts.add(span.last(period).plusDays(1));
            }
            cuts.add(period.from());
            monthsOf(period).forEach(month -> cuts.add(month.from()));
        }
        return cuts;
    }

    private static Stream<Period> monthsOf(Period period) {
        return Stream.iterate(
                        period.from(),
                        day -> !day.isAfter(period.to()),
                        day -> day.withDayOfMonth(1).plusMonths(1))
                .map(day -> {
                    var last = day.withDayOfMonth(day.lengthOfMonth());
                    return new Period(day, last.isAfter(period.to()) ? period.to() : last);
                });
    }

    private static Bulletin.CourtFigures figures(
            @Nullable String code, TallyBook book, List<Indicator> defined, Period period, Period before) {
        return new Bulletin.CourtFigures(
                code,
                defined.stream()
                        .map(indicator ->
                                Reckon.figure(indicator, side(indicator, book, period), side(indicator, book, before)))
                        .toList());
    }

    private static Reckon.Side side(Indicator indicator, TallyBook book, Period period) {
        return new Reckon.Side(period, count -> book.count(indicator.population(), count, period));
    }

    private static List<Bulletin.MonthFigures> months(TallyBook book, Period period) {
        return monthsOf(period)
                .map(month -> new Bulletin.MonthFigures(
                        month.from().toString().substring(0, 7),
                        book.count(Population.ALL, Count.NEW, month),
                        book.count(Population.ALL, Count.CLOSED, month),
                        book.count(Population.ALL, Count.PERFORMED, month),
                        Money.fen(book.count(Population.ALL, Count.RECOVERED, month))))
                .toList();
    }
}
