package lianzhi.funds.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 估计行数: how many lines a file seems to have, by its marks alone; only for telling how far its import is. */
final class CountLines {
    private static final Pattern EXTENT = Pattern.compile("<dimension ref=\"[A-Z]+[0-9]+:[A-Z]+([0-9]{1,7})\"");
    private static final int HEAD = 4096;

    private CountLines() {}

    /** How often the mark stands in the file. */
    static int of(byte[] bytes, String mark) {
        var wanted = mark.getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                found++;
            }
        }
        return found;
    }

    /** What the first sheet that says its extent says. */
    static int ofSpreadsheet(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith("xl/worksheets/") && zip.canReadEntryData(entry)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        var extent = EXTENT.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
                        if (extent.find()) {
                            return Integer.parseInt(extent.group(1)) - 1;
                        }
                    }
                }
            }
            return 0;
        } catch (IOException | IllegalArgumentException unreadable) {
            return 0;
        }
    }
}
