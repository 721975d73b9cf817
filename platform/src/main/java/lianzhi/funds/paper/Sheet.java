package lianzhi.funds.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lianzhi.documents.print.LineBreaker;
import lianzhi.documents.print.Pen;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4, filled from top to bottom; a row is never torn, and a new page begins where the room ends. Points. */
final class Sheet implements AutoCloseable {
    private static final float MARGIN = 57;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.55f;
    private static final float PAD = 3;

    /** @param width part of the page in a hundred; {@code right} for figures */
    record Column(String head, float width, boolean right) {}

    private final PDDocument document;
    private final Pen pen;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        this.pen = new Pen(document);
        this.page = turn();
    }

    private PDPageContentStream turn() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, fresh);
    }

    private boolean room(float height) throws IOException {
        if (y - height >= MARGIN) {
            return false;
        }
        page.close();
        page = turn();
        return true;
    }

    void down(float distance) {
        y -= distance;
    }

    void centred(String text, float size) throws IOException {
        line(text, size, (WIDTH - pen.width(text, size)) / 2);
    }

    void right(String text, float size) throws IOException {
        line(text, size, WIDTH - pen.width(text, size));
    }

    void paragraph(String text, float size) throws IOException {
        float indent = size * 2;
        for (var line : LineBreaker.lines(pen, text, size, WIDTH, indent)) {
            line(line, size, indent);
            indent = 0;
        }
    }

    private void line(String text, float size, float x) throws IOException {
        room(size * LEADING);
        down(size * LEADING);
        pen.draw(page, text, size, MARGIN + x, y);
    }

    /** The head is repeated on every page. */
    void table(List<Column> columns, List<List<String>> rows, float size) throws IOException {
        var heads = columns.stream().map(Column::head).toList();
        row(columns, heads, size, List.of());
        for (var row : rows) {
            row(columns, row, size, heads);
        }
        down(6);
    }

    private void row(List<Column> columns, List<String> cells, float size, List<String> headOfNewPage)
            throws IOException {
        var broken = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            var lines = LineBreaker.lines(pen, cells.get(i), size, wide(columns.get(i)) - 2 * PAD, 0);
            broken.add(lines);
            most = Math.max(most, lines.size());
        }
        float height = most * size * 1.35f + 2 * PAD;
        if (room(height) && !headOfNewPage.isEmpty()) {
            row(columns, headOfNewPage, size, List.of());
        }
        float x = MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            float at = y - PAD - size;
            for (var line : broken.get(i)) {
                float shift = columns.get(i).right() ? wide(columns.get(i)) - PAD - pen.width(line, size) : PAD;
                pen.draw(page, line, size, x + shift, at);
                at -= size * 1.35f;
            }
            x += wide(columns.get(i));
        }
        down(height);
        page.setLineWidth(0.4f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
    }

    private static float wide(Column column) {
        return WIDTH * column.width() / 100;
    }

    /** To be called last. */
    static void numberPages(PDDocument document) throws IOException {
        var pen = new Pen(document);
        int of = document.getNumberOfPages();
        for (int i = 0; i < of; i++) {
            try (var foot = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                var text = "— %d / %d —".formatted(i + 1, of);
                pen.draw(foot, text, 9, (PDRectangle.A4.getWidth() - pen.width(text, 9)) / 2, MARGIN / 2);
            }
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
