package lianzhi.statistics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.Figure;
import lianzhi.statistics.bulletin.Indicator;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 通报文字: what the figures say, in sentences that a person then edits. Ranges, never ranks. */
@Component
class WriteText {
    private static final List<String> HEADLINE =
            List.of("ACCEPTED", "NEW", "CLOSED", "ACTUAL_RATE", "RECOVERY_RATE", "COMPLETION_RATE");
    private final Courts courts;

    WriteText(Courts courts) {
        this.courts = courts;
    }

    String title(Report.Kind kind, Period period) {
        var to = period.to();
        return kind == Report.Kind.MONTHLY
                ? to.getYear() + "年" + to.getMonthValue() + "月执行工作通报"
                : to.getYear() + "年第" + ((to.getMonthValue() + 2) / 3) + "季度执行工作报告";
    }

    String text(Bulletin figures) {
        var sentences = new ArrayList<String>();
        for (var code : HEADLINE) {
            indicator(figures, code)
                    .ifPresent(indicator -> figure(figures.total(), code)
                            .filter(one -> one.value() != null)
                            .ifPresent(one -> sentences.add(sentence(indicator, one))));
        }
        return "统计期内，全市法院" + String.join("，", sentences) + "。\n"
                + outOfRange(figures)
                + "请各院对照下列各项逐条说明原因和措施，在收到后十日内回复。";
    }

    private static String sentence(Indicator indicator, Figure one) {
        var value = indicator.unit() == Indicator.Unit.PERCENT ? one.value() + "%" : one.value() + "件";
        var change = one.change();
        if (change == null) {
            return indicator.zh() + value;
        }
        var rises = !change.startsWith("-");
        var size = rises ? change : change.substring(1);
        return indicator.zh() + value + "，同比" + (rises ? "上升" : "下降") + size
                + (one.changeUnit() == Figure.ChangeUnit.POINTS ? "个百分点" : "%");
    }

    private String outOfRange(Bulletin figures) {
        var lines = new StringBuilder();
        for (var indicator : figures.indicators()) {
            var outside = figures.courts().stream()
                    .filter(court -> figure(court, indicator.code())
                            .map(one -> Boolean.FALSE.equals(one.inRange()))
                            .orElse(false))
                    .map(court -> name(court.courtCode()))
                    .toList();
            if (!outside.isEmpty()) {
                lines.append(indicator.zh())
                        .append("（区间")
                        .append(indicator.lowest())
                        .append("–")
                        .append(indicator.highest())
                        .append("%）不在区间内的：")
                        .append(String.join("、", outside))
                        .append("。\n");
            }
        }
        return lines.toString();
    }

    List<Report.Point> points(Bulletin figures) {
        var points = new ArrayList<Report.Point>();
        for (var court : figures.courts()) {
            for (var indicator : figures.indicators()) {
                figure(court, indicator.code())
                        .filter(one -> Boolean.FALSE.equals(one.inRange()))
                        .ifPresent(one -> points.add(new Report.Point(
                                points.size() + 1,
                                Objects.requireNonNull(court.courtCode()),
                                indicator.zh() + one.value() + "%，不在区间" + indicator.lowest() + "–" + indicator.highest()
                                        + "%内",
                                indicator.en() + " is " + one.value() + "%, outside " + indicator.lowest() + "–"
                                        + indicator.highest() + "%")));
            }
        }
        return List.copyOf(points);
    }

    private String name(@Nullable String code) {
        return courts.find(String.valueOf(code))
                .map(Court::nameZh)
                .map(zh -> zh.replaceFirst("^.*?省", "").replaceFirst("^湛江市(?=.+[区市县]人民法院)", ""))
                .orElse("");
    }

    private static Optional<Indicator> indicator(Bulletin figures, String code) {
        return figures.indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static Optional<Figure> figure(Bulletin.CourtFigures court, String code) {
        return court.figures().stream()
                .filter(one -> one.indicator().equals(code))
                .findFirst();
    }
}
