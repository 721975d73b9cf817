package lianzhi.funds.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 找表页: the first sheet of a spreadsheet that is not hidden, and its shared texts, where usual programs put them. */
final class FindParts {
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s([^>]*)>");
    private static final Pattern STATE = Pattern.compile("\\sstate=\"(\\w+)\"");
    private static final Pattern ID = Pattern.compile("\\w:id=\"([^\"]+)\"");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s([^>]*)>");
    private static final Pattern TARGET = Pattern.compile("Target=\"(/xl/)?([\\w./ -]+)\"");
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private final ZipFile zip;
    private final Unpacked unpacked;

    FindParts(ZipFile zip, Unpacked unpacked) {
        this.zip = zip;
        this.unpacked = unpacked;
    }

    QuickSheet sheet() throws IOException, Unusual {
        var relations = text("xl/_rels/workbook.xml.rels");
        var sheet = target(relations, "Id=\"" + firstVisible(text("xl/workbook.xml")) + "\"");
        if (sheet == null) {
            throw new Unusual("sheet");
        }
        var words = target(relations, "/sharedStrings\"");
        return new QuickSheet(markup(sheet, true), new Words(words == null ? null : markup(words, false)));
    }

    private static String firstVisible(String workbook) throws Unusual {
        var all = new ArrayList<String>();
        for (var found = SHEET.matcher(workbook); found.find(); ) {
            var id = ID.matcher(found.group(1));
            if (!id.find()) {
                throw new Unusual("sheet");
            }
            var state = STATE.matcher(" " + found.group(1));
            if (!state.find() || state.group(1).equals("visible")) {
                return id.group(1);
            }
            all.add(id.group(1));
        }
        if (all.isEmpty()) {
            throw new Unusual("sheet");
        }
        return all.getFirst();
    }

    private static @Nullable String target(String relations, String mark) throws Unusual {
        for (var found = RELATION.matcher(relations); found.find(); ) {
            if (found.group(1).contains(mark)) {
                var target = TARGET.matcher(found.group(1));
                if (!target.find() || target.group(2).contains("..")) {
                    throw new Unusual("target");
                }
                return "xl/" + target.group(2);
            }
        }
        return null;
    }

    private Markup markup(String part, boolean isSheet) throws IOException, Unusual {
        return new Markup(open(part), unpacked.part(isSheet));
    }

    private String text(String part) throws IOException, Unusual {
        try (var in = open(part)) {
            var text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            unpacked.part(false).more(text.length());
            if (text.length() == LONGEST || text.contains("<!")) {
                throw new Unusual("part");
            }
            return text;
        }
    }

    private InputStream open(String part) throws IOException, Unusual {
        var entry = zip.getEntry(part);
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw new Unusual("no " + part);
        }
        return switch (entry.getMethod()) {
            case ZipEntry.STORED -> zip.getRawInputStream(entry);
            case ZipEntry.DEFLATED -> new Inflating(zip.getRawInputStream(entry));
            default -> throw new Unusual("method");
        };
    }

    /** By larger pieces than usual, and its memory goes with it. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
