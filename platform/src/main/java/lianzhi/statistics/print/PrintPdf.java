package lianzhi.statistics.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lianzhi.documents.print.LineBreaker;
import lianzhi.documents.print.Pen;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** 导出 PDF: A4 with the fonts of the court documents; tables repeat nothing but their lines. */
@Component
public class PrintPdf {
    private static final float TITLE = 22;
    private static final float HEADING = 14;
    private static final float TEXT = 11;
    private static final float CELL = 8.5f;
    private static final float PAD = 3;

    public byte[] of(Sheet sheet) {
        synchronized (Pen.class) {
            try (var document = new PDDocument()) {
                document.getDocumentInformation().setTitle(sheet.title());
                try (var paper = new Paper(document)) {
                    centred(paper, sheet.title());
                    for (var part : sheet.parts()) {
                        print(paper, part);
                    }
                }
                Paper.numberPages(document);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void print(Paper paper, Sheet.Part part) throws IOException {
        switch (part) {
            case Sheet.Heading heading -> {
                paper.room(HEADING * 4);
                paper.down(8);
                paper.line(heading.text(), HEADING, 0);
                paper.down(3);
            }
            case Sheet.Paragraph text -> {
                float indent = TEXT * 2;
                for (var line : LineBreaker.lines(paper.pen(), text.text(), TEXT, Paper.WIDTH, indent)) {
                    paper.line(line, TEXT, indent);
                    indent = 0;
                }
            }
            case Sheet.Table table -> table(paper, table);
            case Sheet.Bars bars -> bars(paper, bars);
            case Sheet.Signature signature -> {
                paper.room(TEXT * 8);
                paper.down(18);
                for (var line : signature.lines()) {
                    paper.line(line, TEXT, Paper.WIDTH - paper.pen().width(line, TEXT) - TEXT * 4);
                }
            }
        }
    }

    private static void centred(Paper paper, String text) throws IOException {
        paper.line(text, TITLE, (Paper.WIDTH - paper.pen().width(text, TITLE)) / 2);
        paper.down(10);
    }

    private static void table(Paper paper, Sheet.Table table) throws IOException {
        var sample = table.rows().isEmpty() ? table.head() : table.rows().getFirst();
        row(paper, table.head(), table.widths(), sample, 0.9f);
        for (var cells : table.rows()) {
            row(paper, cells, table.widths(), cells, 0.3f);
        }
        paper.down(6);
    }

    /** @param like the cells whose kind says on which side they stand: figures to the right */
    private static void row(Paper paper, List<String> cells, List<Integer> widths, List<String> like, float rule)
            throws IOException {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, broken(paper, cells.get(i), widths.get(i)).size());
        }
        float height = most * CELL * 1.4f + 2 * PAD;
        paper.room(height);
        float x = 0;
        for (int i = 0; i < cells.size(); i++) {
            float wide = Paper.WIDTH * widths.get(i) / 100;
            float y = PAD + CELL;
            for (var line : broken(paper, cells.get(i), widths.get(i))) {
                boolean right = WriteDocx.place(like.get(i), i).equals("right");
                float at = right ? x + wide - PAD - paper.pen().width(line, CELL) : x + PAD;
                paper.text(line, CELL, at, y);
                y += CELL * 1.4f;
            }
            x += wide;
        }
        paper.down(height);
        paper.rule(rule);
    }

    private static List<String> broken(Paper paper, String text, int width) throws IOException {
        return LineBreaker.lines(paper.pen(), text, CELL, Paper.WIDTH * width / 100 - 2 * PAD, 0);
    }

    private static void bars(Paper paper, Sheet.Bars bars) throws IOException {
        float high = 120;
        paper.room(high + 40);
        long most = bars.bars().stream()
                .mapToLong(bar -> Math.max(bar.first(), bar.second()))
                .max()
                .orElse(1);
        float step = Paper.WIDTH / Math.max(1, bars.bars().size());
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
