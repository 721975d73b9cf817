package lianzhi.statistics.print;

import java.io.IOException;
import lianzhi.documents.print.Pen;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages, filled from top to bottom; a new one when the room is used up. Distances in points. */
final class Paper implements AutoCloseable {
    private static final float MM = 72 / 25.4f;
    private static final float MARGIN = 25 * MM;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private final PDDocument document;
    private final Pen pen;
    private PDPageContentStream page;
    private float y;

    Paper(PDDocument document) throws IOException {
        this.document = document;
        this.pen = new Pen(document);
        this.page = turn();
    }

    Pen pen() {
        return pen;
    }

    private PDPageContentStream turn() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, fresh);
    }

    /** So much in one piece. */
    void room(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = turn();
        }
    }

    void down(float distance) {
        y -= distance;
    }

    void line(String text, float size, float indent) throws IOException {
        room(size * 1.6f);
        down(size * 1.6f);
        pen.draw(page, text, size, MARGIN + indent, y);
    }

    void text(String text, float size, float x, float below) throws IOException {
        pen.draw(page, text, size, MARGIN + x, y - below);
    }

    void rule(float width) throws IOException {
        page.setLineWidth(width);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
    }

    /** Standing on a line that lies so much below. */
    void box(float x, float below, float width, float height, float grey) throws IOException {
        page.setNonStrokingColor(grey);
        page.addRect(MARGIN + x, y - below, width, height);
        page.fill();
        page.setNonStrokingColor(0f);
    }

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
