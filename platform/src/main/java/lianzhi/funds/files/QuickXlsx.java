package lianzhi.funds.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 快读电子表格: a plain spreadsheet in one go; whatever is not plain is {@link Unusual} as soon as it comes. */
final class QuickXlsx {
    private static final int MOST_COLUMNS = 200;
    private final boolean[] wanted = new boolean[MOST_COLUMNS];
    private @Nullable ColumnNames names;

    private QuickXlsx() {}

    /** @return whether it had a head */
    static boolean of(byte[] bytes, Map<Column, String> saved, Consumer<RawLine> lines) throws Unusual {
        try (var zip = open(bytes)) {
            var reader = new QuickXlsx();
            reader.read(new FindParts(zip, new Unpacked(bytes.length)).sheet(), saved, lines);
            return reader.names != null;
        } catch (IOException broken) {
            throw new Unusual("broken");
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException, Unusual {
        try {
            return ZipFile.builder().setByteArray(bytes).get();
        } catch (IllegalArgumentException broken) {
            throw new Unusual("broken");
        }
    }

    private void read(QuickSheet sheet, Map<Column, String> saved, Consumer<RawLine> lines)
            throws IOException, Unusual {
        Arrays.fill(wanted, true);
        while (sheet.next(wanted)) {
            var known = names;
            if (known == null) {
                head(sheet.cells(), saved);
            } else {
                var line = known.line(sheet.nr(), sheet::cell);
                if (sheet.hasOther() || !line.isBlank()) {
                    lines.accept(line);
                }
            }
        }
    }

    private void head(List<String> cells, Map<Column, String> saved) {
        if (!cells.stream().allMatch(String::isBlank)) {
            var found = ColumnNames.of(cells, saved);
            for (int i = 0; i < MOST_COLUMNS; i++) {
                wanted[i] = found.reads(i);
            }
            names = found;
        }
    }
}
