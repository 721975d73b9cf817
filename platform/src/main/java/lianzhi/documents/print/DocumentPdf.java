package lianzhi.documents.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.MergedText.Block;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A court document on A4: margins 37/28/35/26 mm and 16 pt text after GB/T 9704, page numbers at the foot. */
public final class DocumentPdf {
    private static final float MM = 72 / 25.4f;
    private static final float TOP = 37 * MM;
    private static final float LEFT = 28 * MM;
    private static final float BOTTOM = 35 * MM;
    private static final float RIGHT = 26 * MM;
    private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;
    private static final String PLACE_OF_SEAL = "（院印）";
    private static final Object FONTS_ARE_READ_BY_ONE = new Object();

    private DocumentPdf() {}

    /** Without an imprint: a draft, or a paper that bears no seal. */
    public static byte[] of(MergedText text) {
        return of(text, null);
    }

    /** The imprint is drawn over the date, where the text says （院印）; the foot tells how to verify it. */
    public static byte[] of(MergedText text, @Nullable Imprint imprint) {
        synchronized (FONTS_ARE_READ_BY_ONE) {
            try (var document = new PDDocument()) {
                document.getDocumentInformation().setTitle(text.title());
                var pen = new Pen(document);
                var pages = pages(lines(pen, text));
                for (int i = 0; i < pages.size(); i++) {
                    print(document, pen, pages.get(i), i + 1, pages.size(), imprint);
                }
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static List<Line> lines(Pen pen, MergedText text) throws IOException {
        var lines = new ArrayList<Line>();
        for (Block block : text.blocks()) {
            var look = Look.of(block.kind());
            float indent = look.indent();
            for (String line : LineBreaker.lines(pen, block.text(), look.size(), WIDTH, indent)) {
                lines.add(new Line(line, look.size(), look.leading(), look.place(), indent));
                indent = 0;
            }
        }
        return lines;
    }

    private static List<List<Line>> pages(List<Line> lines) {
        var pages = new ArrayList<List<Line>>();
        float room = 0;
        for (Line line : lines) {
            if (line.leading() > room) {
                pages.add(new ArrayList<>());
                room = PDRectangle.A4.getHeight() - TOP - BOTTOM;
            }
            pages.getLast().add(line);
            room -= line.leading();
        }
        return pages;
    }

    private static void print(
            PDDocument document, Pen pen, List<Line> lines, int number, int of, @Nullable Imprint imprint)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - TOP;
            for (Line line : lines) {
                y -= line.leading();
                if (imprint != null && line.text().equals(PLACE_OF_SEAL)) {
                    var seal = new SealDrawing(content, pen);
                    seal.draw(imprint.court(), LEFT + WIDTH - 64, y + line.leading() + 6);
                    continue;
                }
                float spare = WIDTH - pen.width(line.text(), line.size());
                float x = switch (line.place()) {
                    case LEFT -> LEFT + line.indent();
                    case CENTRE -> LEFT + spare / 2;
                    case RIGHT -> LEFT + spare;
                };
                pen.draw(content, line.text(), line.size(), x, y);
            }
            var foot = "— %d / %d —".formatted(number, of);
            if (imprint != null && number == of) {
                var below = BOTTOM - 21 * MM;
                for (var words : verifiable(imprint)) {
                    pen.draw(content, words, 7.5f, LEFT, below);
                    below -= 11;
                }
            }
            pen.draw(content, foot, 10.5f, LEFT + (WIDTH - pen.width(foot, 10.5f)) / 2, BOTTOM - 14 * MM);
        }
    }

    private static List<String> verifiable(Imprint imprint) {
        return List.of(
                "印模由系统按院名绘制，不是经认证的电子印章，不代替加盖院印。核验码 " + imprint.printedCode() + "，请在执行服务网页“核验文书”核对。",
                "正文 SM3 摘要 " + imprint.sm3());
    }
}
