package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Figure;
import lianzhi.statistics.bulletin.Indicator;
import lianzhi.statistics.bulletin.Indicators;
import org.jspecify.annotations.Nullable;

/** Every indicator of every court, numerator and denominator, against the list that it opens. */
public final class Cells {
    private final Counts counts;
    private final Indicators indicators;
    private final Bulletin stated;
    private int looked;

    public Cells(Counts counts, Indicators indicators, Bulletin stated) {
        this.counts = counts;
        this.indicators = indicators;
        this.stated = stated;
    }

    /** @param every look at each one, or at every fourth, in turn over courts and indicators; returns how many were looked at */
    public int open(Counts.Scope city, int every) {
        int turn = 0;
        for (var court : stated.courts()) {
            var scope = new Counts.Scope(city.viewer(), court.courtCode(), city.asOf());
            for (var figure : court.figures()) {
                if (turn++ % every != 0) {
                    continue;
                }
                var indicator =
                        indicators.find(figure.indicator(), stated.period().to());
                opens(
                        scope,
                        indicator,
                        indicator.numerator(),
                        figure.numerator() == null ? figure.value() : figure.numerator(),
                        figure);
                opens(scope, indicator, indicator.denominator(), figure.denominator(), figure);
            }
        }
        return looked;
    }

    private void opens(
            Counts.Scope scope, Indicator indicator, @Nullable Count count, @Nullable String cell, Figure figure) {
        if (count == null || count == Count.JUDGES) {
            return;
        }
        looked++;
        var page = counts.cases(
                scope, indicator.population().types(stated.caseTypes()), stated.period(), count, Counts.Only.ALL, 0, 1);
        assertThat(count.isMoney() ? Money.fen(page.added()).toString() : Long.toString(page.added()))
                .as("%s of %s: %s", count, scope.courtCode(), figure)
                .isEqualTo(Objects.requireNonNull(cell));
        assertThat(page.items())
                .as("each says why")
                .allSatisfy(one -> assertThat(List.of(one.whyZh(), one.whyEn()))
                        .allSatisfy(why -> assertThat(why).hasSizeGreaterThan(3)));
    }
}
