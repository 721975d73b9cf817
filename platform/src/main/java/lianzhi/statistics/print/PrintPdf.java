package lianzhi.statistics.print;

import java.io.IOException;
import java.util.ArrayList;
import lianzhi.documents.print.Grid;
import lianzhi.documents.print.Paper;
import org.springframework.stereotype.Component;

/** 导出 PDF: A4 with the fonts of the court documents. */
@Component
public class PrintPdf {
    private static final float MARGIN = 71;
    private static final float TITLE = 22;
    private static final float HEADING = 14;
    private static final float TEXT = 11;
    private static final float CELL = 8.5f;

    public byte[] of(Sheet sheet) {
        return Paper.written(sheet.title(), MARGIN, paper -> {
            paper.centred(sheet.title(), TITLE);
            paper.down(10);
            for (var part : sheet.parts()) {
                print(paper, part);
            }
        });
    }

    private static void print(Paper paper, Sheet.Part part) throws IOException {
        switch (part) {
            case Sheet.Heading heading -> {
                paper.room(HEADING * 4);
                paper.down(8);
                paper.line(heading.text(), HEADING, 0);
                paper.down(3);
            }
            case Sheet.Paragraph text -> paper.paragraph(text.text(), TEXT);
            case Sheet.Table table -> table(paper, table);
            case Sheet.Bars bars -> bars(paper, bars);
            case Sheet.Signature signature -> {
                paper.room(TEXT * 8);
                paper.down(18);
                for (var line : signature.lines()) {
                    paper.line(line, TEXT, paper.width() - paper.pen().width(line, TEXT) - TEXT * 4);
                }
            }
        }
    }

    private static void table(Paper paper, Sheet.Table table) throws IOException {
        var columns = new ArrayList<Grid.Column>();
        for (int i = 0; i < table.head().size(); i++) {
            columns.add(new Grid.Column(table.head().get(i), table.widths().get(i), areFigures(table, i)));
        }
        new Grid(columns, CELL).print(paper, table.rows(), table.links());
    }

    private static boolean areFigures(Sheet.Table table, int column) {
        return table.rows().stream()
                        .allMatch(
                                row -> WriteDocx.place(row.get(column), column).equals("right"))
                && table.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private static void bars(Paper paper, Sheet.Bars bars) throws IOException {
        float high = 120;
        paper.room(high + 40);
        long most = bars.bars().stream()
                .mapToLong(bar -> Math.max(bar.first(), bar.second()))
                .max()
                .orElse(1);
        float step = paper.width() / Math.max(1, bars.bars().size());
        float wide = Math.min(14, step / 3);
        float x = 0;
        for (var bar : bars.bars()) {
            paper.box(x + 4, high, wide, high * bar.first() / Math.max(1, most), 0.78f);
            paper.box(x + 5 + wide, high, wide, high * bar.second() / Math.max(1, most), 0.27f);
            paper.text(bar.label().substring(2), 7, x + 4, high + 10);
            paper.text(bar.first() + "/" + bar.second(), 6.5f, x + 4, high + 19);
            x += step;
        }
        paper.down(high + 24);
        paper.line("浅色 " + bars.first() + "　深色 " + bars.second() + "（" + bars.title() + "）", 8, 0);
    }
}
