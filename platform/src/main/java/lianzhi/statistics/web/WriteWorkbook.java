package lianzhi.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.CasesAddress;
import lianzhi.statistics.bulletin.Figure;
import lianzhi.statistics.bulletin.Indicator;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导出通报: figures by court, by month, and what each figure means. */
@Component
class WriteWorkbook {
    private final Courts courts;

    WriteWorkbook(Courts courts) {
        this.courts = courts;
    }

    /** @param cases where a number opens its cases */
    byte[] of(Bulletin bulletin, CasesAddress cases) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lianzhi", "1.0")) {
            byCourt(book.newWorksheet("通报 Bulletin"), bulletin, cases);
            byMonth(book.newWorksheet("按月 Months"), bulletin, cases);
            definitions(book.newWorksheet("指标 Indicators"), bulletin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void byCourt(Worksheet sheet, Bulletin bulletin, CasesAddress cases) {
        var period = bulletin.period();
        sheet.value(0, 0, "执行工作通报 " + period.from() + " 至 " + period.to() + " · Bulletin");
        head(sheet, 1, "法院", "Court");
        int column = 2;
        for (var indicator : bulletin.indicators()) {
            sheet.value(1, column, indicator.zh() + " " + indicator.en() + unit(indicator));
            sheet.value(
                    1,
                    column + 1,
                    "同比 vs year before" + (indicator.unit() == Indicator.Unit.PERCENT ? "（百分点 points）" : "（%）"));
            column += 2;
        }
        sheet.range(1, 0, 1, column - 1).style().bold().wrapText(true).set();
        row(sheet, 2, "合计", "Total", bulletin.total(), cases);
        int line = 3;
        for (var figures : bulletin.courts()) {
            var court = courts.find(String.valueOf(figures.courtCode()));
            row(
                    sheet,
                    line++,
                    court.map(Court::nameZh).orElse(""),
                    court.map(Court::nameEn).orElse(""),
                    figures,
                    cases);
        }
        sheet.freezePane(2, 2);
    }

    private static void row(
            Worksheet sheet, int line, String zh, String en, Bulletin.CourtFigures figures, CasesAddress cases) {
        sheet.value(line, 0, zh);
        sheet.value(line, 1, en);
        int column = 2;
        for (Figure figure : figures.figures()) {
            link(sheet, line, column, cases.of(figure, figures.courtCode()));
            number(sheet, line, column++, figure.value());
            number(sheet, line, column++, figure.change());
        }
    }

    private static void byMonth(Worksheet sheet, Bulletin bulletin, CasesAddress cases) {
        head(sheet, 0, "月份 Month", "新收 New", "办结 Closed", "执行完毕 Performed", "到位金额（元）Recovered (yuan)");
        int line = 1;
        for (var month : bulletin.months()) {
            var in = cases.in(bulletin.daysOf(month));
            link(sheet, line, 1, in.of("NEW", null));
            link(sheet, line, 2, in.of("CLOSED", null));
            link(sheet, line, 3, in.of("PERFORMED", null));
            link(sheet, line, 4, in.of("RECOVERED", null));
            sheet.value(line, 0, month.month());
            sheet.value(line, 1, month.opened());
            sheet.value(line, 2, month.closed());
            sheet.value(line, 3, month.performed());
            sheet.value(line++, 4, month.recovered().inYuan());
        }
    }

    private static void definitions(Worksheet sheet, Bulletin bulletin) {
        head(sheet, 0, "指标", "Indicator", "版本 Version", "公式", "Formula", "来源 Source", "标记 Mark");
        int line = 1;
        for (var indicator : bulletin.indicators()) {
            sheet.value(line, 0, indicator.zh());
            sheet.value(line, 1, indicator.en());
            sheet.value(line, 2, indicator.version());
            sheet.value(line, 3, indicator.formulaZh());
            sheet.value(line, 4, indicator.formulaEn());
            sheet.value(line, 5, indicator.source());
            sheet.value(line++, 6, indicator.mark().name());
        }
    }

    private static void head(Worksheet sheet, int line, String... titles) {
        for (int column = 0; column < titles.length; column++) {
            sheet.value(line, column, titles[column]);
            sheet.style(line, column).bold().set();
        }
    }

    /** Before the number is written: a link writes its words into the cell. */
    private static void link(Worksheet sheet, int line, int column, @Nullable String address) {
        if (address != null) {
            sheet.hyperlink(line, column, new HyperLink(address));
        }
    }

    private static void number(Worksheet sheet, int line, int column, @Nullable String text) {
        if (text != null) {
            sheet.value(line, column, new BigDecimal(text));
        }
    }

    private static String unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case CASES -> "（件 cases）";
            case YUAN -> "（元 yuan）";
            case PERCENT -> "（%）";
            case DAYS -> "（日 days）";
            case NUMBER -> "";
        };
    }
}
