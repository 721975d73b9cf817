package lianzhi.statistics.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CasesAddress;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Figure;
import lianzhi.statistics.bulletin.Indicator;
import lianzhi.statistics.report.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 排版: the text, the city's figures, the courts, the months, the points, the cases, the signature. */
@Component
public class LayOut {
    private static final List<String> BY_COURT =
            List.of("ACCEPTED", "NEW", "CLOSED", "CLOSE_RATE", "ACTUAL_RATE", "COMPLETION_RATE", "RECOVERY_RATE");
    private final Courts courts;

    LayOut(Courts courts) {
        this.courts = courts;
    }

    /** @param cases where a number opens its cases */
    public Sheet of(Report report, CasesAddress cases) {
        var parts = new ArrayList<Sheet.Part>();
        var figures = report.figures();
        parts.add(new Sheet.Paragraph(
                "统计期 " + figures.period().from() + " 至 " + figures.period().to() + "　第" + report.edition() + "版"
                        + (report.state() == Report.State.DRAFT ? "　未签发" : "")));
        report.text().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(new Sheet.Paragraph(line)));
        parts.add(new Sheet.Heading("一、全市指标"));
        parts.add(cityTable(figures, cases));
        parts.add(new Sheet.Heading("二、各院主要指标（按法院代码排列，不排名）"));
        parts.add(courtTable(figures, cases));
        parts.add(new Sheet.Heading("三、每月新收与办结"));
        parts.add(new Sheet.Bars(
                "件",
                "新收",
                "办结",
                figures.months().stream()
                        .map(month -> new Sheet.Bar(month.month(), month.opened(), month.closed()))
                        .toList()));
        parts.add(new Sheet.Heading("四、请各院说明的事项"));
        parts.add(points(report));
        parts.add(new Sheet.Heading("五、需要督促的案件（立案满六个月未结，最早的）"));
        parts.add(actions(report.actions()));
        parts.add(new Sheet.Heading("六、指标口径"));
        figures.indicators().stream()
                .filter(one -> one.denominator() != null)
                .forEach(one -> parts.add(new Sheet.Paragraph(one.zh() + "（" + one.version() + "）＝" + one.formulaZh()
                        + "。来源：" + (one.source().equals("own") ? "本系统的约定" : one.source()))));
        parts.add(new Sheet.Signature(signature(report)));
        return new Sheet(report.title(), List.copyOf(parts));
    }

    private static Sheet.Table cityTable(Bulletin figures, CasesAddress cases) {
        var shown = figures.indicators().stream()
                .filter(one -> happened(figure(figures.total(), one.code())))
                .toList();
        var before = cases.in(figures.before());
        var rows = shown.stream()
                .map(one -> {
                    var figure = figure(figures.total(), one.code());
                    return List.of(
                            one.zh(),
                            told(one, figure == null ? null : figure.value()),
                            told(one, figure == null ? null : figure.before()),
                            change(figure),
                            one.lowest() == null ? "" : one.lowest() + "–" + one.highest() + "%");
                })
                .toList();
        return new Sheet.Table(
                List.of("指标", "本期", "上年同期", "同比", "区间"), List.of(34, 20, 20, 14, 12), rows, (row, column) -> {
                    var figure = figure(figures.total(), shown.get(row).code());
                    return switch (column) {
                        case 1 -> cases.of(figure, null);
                        case 2 ->
                            figure == null || figure.before() == null ? null : before.of(figure.indicator(), null);
                        default -> null;
                    };
                });
    }

    /** A measure that nobody took, now or a year before, is left out. */
    private static boolean happened(@Nullable Figure figure) {
        return figure != null && !(isNothing(figure.value()) && isNothing(figure.before()));
    }

    private static boolean isNothing(@Nullable String value) {
        return value == null || value.matches("[0.]+");
    }

    private Sheet.Table courtTable(Bulletin figures, CasesAddress cases) {
        var shown = figures.indicators().stream()
                .filter(one -> BY_COURT.contains(one.code()))
                .toList();
        var head = new ArrayList<>(List.of("法院"));
        shown.forEach(one -> head.add(one.zh()));
        var widths = new ArrayList<>(List.of(22));
        shown.forEach(one -> widths.add(78 / shown.size()));
        var rows = new ArrayList<List<String>>();
        for (var court : figures.courts()) {
            rows.add(row(name(court.courtCode()), shown, court));
        }
        rows.add(row("全市", shown, figures.total()));
        return new Sheet.Table(head, widths, rows, (row, column) -> {
            var court = row < figures.courts().size() ? figures.courts().get(row) : figures.total();
            return column == 0
                    ? null
                    : cases.of(figure(court, shown.get(column - 1).code()), court.courtCode());
        });
    }

    private static List<String> row(String name, List<Indicator> shown, Bulletin.CourtFigures court) {
        var row = new ArrayList<>(List.of(name));
        for (var one : shown) {
            var figure = figure(court, one.code());
            boolean outside = figure != null && Boolean.FALSE.equals(figure.inRange());
            row.add(told(one, figure == null ? null : figure.value()) + (outside ? "◇" : ""));
        }
        return row;
    }

    private Sheet.Table points(Report report) {
        var rows = report.points().stream()
                .map(point -> List.of(
                        Integer.toString(point.no()),
                        name(point.courtCode()),
                        point.zh(),
                        report.answers().stream()
                                .filter(answer -> answer.point() == point.no())
                                .map(Report.Answer::text)
                                .findFirst()
                                .orElse("")))
                .toList();
        return new Sheet.Table(List.of("序号", "法院", "事项", "回复"), List.of(8, 22, 40, 30), rows);
    }

    private Sheet.Table actions(List<CountedCase> actions) {
        var rows = actions.stream()
                .map(one -> List.of(one.number(), one.judgeName(), one.filedOn().toString(), one.whyZh()))
                .toList();
        return new Sheet.Table(List.of("案号", "承办人", "立案", "情况"), List.of(34, 16, 18, 32), rows);
    }

    private static List<String> signature(Report report) {
        var signed = report.signedAt();
        return signed == null
                ? List.of("拟稿：" + report.madeByName(), "签发：")
                : List.of(
                        "拟稿：" + report.madeByName(),
                        "签发：" + report.signedByName(),
                        signed.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate().toString());
    }

    private String name(@Nullable String code) {
        return courts.find(String.valueOf(code))
                .map(Court::nameZh)
                .map(zh -> zh.replaceFirst("^.*?省", "")
                        .replaceFirst("^湛江市(?=.+[区市县]人民法院)", "")
                        .replace("人民法院", ""))
                .orElse("");
    }

    private static @Nullable Figure figure(Bulletin.CourtFigures court, String code) {
        return court.figures().stream()
                .filter(one -> one.indicator().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String told(Indicator indicator, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (indicator.unit()) {
            case PERCENT -> value + "%";
            case YUAN -> new DecimalFormat("#,##0.00").format(new BigDecimal(value)) + "元";
            case DAYS -> value + "日";
            case CASES, NUMBER -> value;
        };
    }

    private static String change(@Nullable Figure figure) {
        if (figure == null || figure.change() == null) {
            return "";
        }
        var signed = figure.change().startsWith("-") ? figure.change() : "+" + figure.change();
        return figure.changeUnit() == Figure.ChangeUnit.POINTS ? signed + "点" : signed + "%";
    }
}
