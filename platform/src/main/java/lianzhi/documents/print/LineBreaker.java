package lianzhi.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines; closing punctuation never starts a line, digits and Latin words are not torn. */
public final class LineBreaker {
    private static final String NEVER_FIRST = "，。；：、！？）》〉」』”’〕】…,.;:!?)]}%";

    private LineBreaker() {}

    public static List<String> lines(Pen pen, String text, float size, float width, float firstIndent)
            throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = firstIndent;
        for (String piece : pieces(text)) {
            float wide = pen.width(piece, size);
            boolean fits = used + wide <= width;
            boolean hangs = NEVER_FIRST.contains(piece) && used + wide <= width + size;
            if (!fits && !hangs && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Chinese by character, runs of digits and Latin letters as one piece, cut when longer than a line could be. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean latin = c < 0x250 && c > ' ' && NEVER_FIRST.indexOf(c) < 0 || c == '.' || c == ',';
            if (latin && word.length() < 40) {
                word.appendCodePoint(c);
                continue;
            }
            if (!word.isEmpty()) {
                pieces.add(word.toString());
                word.setLength(0);
            }
            if (latin) {
                word.appendCodePoint(c);
            } else {
                pieces.add(Character.toString(c));
            }
        }
        if (!word.isEmpty()) {
            pieces.add(word.toString());
        }
        return pieces;
    }
}
