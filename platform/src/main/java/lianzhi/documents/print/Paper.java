package lianzhi.documents.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** 纸面: A4 pages, filled from top to bottom; a new one when the room is used up; numbered at the foot. Distances in points. */
public final class Paper {
    private static final float LEADING = 1.6f;
    private static final float FOOT = 9;
    private final PDDocument document;
    private final Pen pen;
    private final float margin;
    private PDPageContentStream page;
    private float y;

    /** What is written on it. */
    public interface Writing {
        void on(Paper paper) throws IOException;
    }

    private Paper(PDDocument document, float margin) throws IOException {
        this.document = document;
        this.pen = new Pen(document);
        this.margin = margin;
        this.page = turn();
    }

    /** The PDF that comes of it. */
    public static byte[] written(String title, float margin, Writing writing) {
        synchronized (Pen.class) {
            try (var document = new PDDocument()) {
                document.getDocumentInformation().setTitle(title);
                var paper = new Paper(document, margin);
                writing.on(paper);
                paper.page.close();
                paper.numberPages();
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    public float width() {
        return PDRectangle.A4.getWidth() - 2 * margin;
    }

    public Pen pen() {
        return pen;
    }

    private PDPageContentStream turn() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = PDRectangle.A4.getHeight() - margin;
        return new PDPageContentStream(document, fresh);
    }

    /** So much in one piece; says whether a new page began. */
    public boolean room(float height) throws IOException {
        if (y - height >= margin) {
            return false;
        }
        page.close();
        page = turn();
        return true;
    }

    public void down(float distance) {
        y -= distance;
    }

    public void line(String text, float size, float indent) throws IOException {
        room(size * LEADING);
        down(size * LEADING);
        pen.draw(page, text, size, margin + indent, y);
    }

    public void centred(String text, float size) throws IOException {
        line(text, size, (width() - pen.width(text, size)) / 2);
    }

    public void right(String text, float size) throws IOException {
        line(text, size, width() - pen.width(text, size));
    }

    public void paragraph(String text, float size) throws IOException {
        float indent = size * 2;
        for (var line : LineBreaker.lines(pen, text, size, width(), indent)) {
            line(line, size, indent);
            indent = 0;
        }
    }

    /** At a place of its own, so much below. */
    public void text(String text, float size, float x, float below) throws IOException {
        pen.draw(page, text, size, margin + x, y - below);
    }

    public void rule(float width) throws IOException {
        page.setLineWidth(width);
        page.moveTo(margin, y);
        page.lineTo(margin + width(), y);
        page.stroke();
    }

    /** A place that opens an address: as wide as said, from here so much down. */
    void link(String address, float x, float height, float width) throws IOException {
        var action = new PDActionURI();
        action.setURI(address);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(margin + x, y - height, width, height));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
    }

    /** Standing on a line that lies so much below. */
    public void box(float x, float below, float width, float height, float grey) throws IOException {
        page.setNonStrokingColor(grey);
        page.addRect(margin + x, y - below, width, height);
        page.fill();
        page.setNonStrokingColor(0f);
    }

    private void numberPages() throws IOException {
        int of = document.getNumberOfPages();
        for (int i = 0; i < of; i++) {
            try (var foot = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                var text = "— %d / %d —".formatted(i + 1, of);
                pen.draw(foot, text, FOOT, (PDRectangle.A4.getWidth() - pen.width(text, FOOT)) / 2, margin / 2);
            }
        }
    }
}
