package lianzhi.funds.files;

import java.io.IOException;
import java.util.Collections;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 压缩炸弹: a spreadsheet is unpacked once to nowhere, and refused as soon as it is larger than any real statement. */
final class CheckZip {
    private static final int MOST_ENTRIES = 2000;

    private CheckZip() {}

    static void of(byte[] file) {
        var unpacked = new Unpacked(file.length);
        int entries = 0;
        var sink = new byte[1 << 16];
        // By its directory, as the reader does: sizes behind an entry are written in more than one way.
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var sheets = SheetNames.of(zip);
            for (var entry : Collections.list(zip.getEntries())) {
                var part = unpacked.part(sheets.contains(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    for (int n = in.read(sink); n >= 0; n = in.read(sink)) {
                        part.more(n);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw Unpacked.tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refused.input(
                    Reason.of("FILE_UNREADABLE", "不是可读取的电子表格（xlsx）", "Not a spreadsheet (xlsx) that can be read"));
        }
    }
}
