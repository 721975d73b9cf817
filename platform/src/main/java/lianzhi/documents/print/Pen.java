package lianzhi.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws and measures one line of text, character by character in the font that has it. */
public final class Pen {
    private final List<PDType0Font> fonts = new ArrayList<>();

    public Pen(PDDocument document) throws IOException {
        for (var font : CourtFonts.all()) {
            fonts.add(PDType0Font.load(document, font, true));
        }
    }

    /** What is drawn: a character that no font has is shown by its code point, never by a question mark. */
    static String drawable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(' ');
            } else if (CourtFonts.having(c) >= 0) {
                shown.appendCodePoint(c);
            } else {
                shown.append("〔U+")
                        .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                        .append('〕');
            }
        });
        return shown.toString();
    }

    public float width(String text, float size) throws IOException {
        float width = 0;
        for (var run : runs(text)) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    public void draw(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        for (var run : runs(text)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }

    private record Run(PDType0Font font, String text) {}

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var current = new StringBuilder();
        int font = -1;
        for (int c : drawable(text).codePoints().toArray()) {
            int next = CourtFonts.having(c);
            if (next != font && !current.isEmpty()) {
                runs.add(new Run(fonts.get(font), current.toString()));
                current.setLength(0);
            }
            font = next;
            current.appendCodePoint(c);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(fonts.get(font), current.toString()));
        }
        return runs;
    }
}
