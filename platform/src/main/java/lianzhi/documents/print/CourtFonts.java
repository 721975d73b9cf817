package lianzhi.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the server, read once; the first that has a character draws it. */
final class CourtFonts {
    private static final List<TrueTypeFont> FONTS = read();

    private CourtFonts() {}

    static List<TrueTypeFont> all() {
        return FONTS;
    }

    /** Index of the font that has the character, or -1. */
    static int having(int codePoint) {
        for (int i = 0; i < FONTS.size(); i++) {
            if (lookup(FONTS.get(i)).getGlyphId(codePoint) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<TrueTypeFont> read() {
        var fonts = new ArrayList<TrueTypeFont>();
        try {
            fonts.add(new TTFParser().parse(new RandomAccessReadBuffer(open("gbsn00lp.ttf"))));
            new TrueTypeCollection(open("wqy-microhei.ttc")).processAllFonts(fonts::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(fonts.subList(0, 2));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(CourtFonts.class.getResourceAsStream("/fonts/" + name), name);
    }
}
