package lianzhi.funds.files;

import java.io.IOException;
import java.util.Collections;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 压缩炸弹: a spreadsheet is unpacked once to nowhere, and refused as soon as it is larger than any real statement. */
final class CheckZip {
    private static final long MOST = 400L << 20;
    /** Up to here nobody asks; beyond, no real sheet is packed to less than a two-hundredth. */
    private static final long SANE = 32L << 20;

    /** Only sheets are read row by row; shared words and all else lie in memory at once. */
    private static final long MOST_OF_ALL_ELSE = 32L << 20;

    private static final int MOST_TIMES = 200;
    private static final int MOST_ENTRIES = 2000;

    private CheckZip() {}

    static void of(byte[] file) {
        long size = 0;
        int entries = 0;
        var sink = new byte[1 << 16];
        // By its directory, as the reader does: sizes behind an entry are written in more than one way.
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var sheets = SheetNames.of(zip);
            for (var entry : Collections.list(zip.getEntries())) {
                long most = sheets.contains(entry.getName()) ? MOST : MOST_OF_ALL_ELSE;
                long before = size;
                try (var in = zip.getInputStream(entry)) {
                    for (int n = in.read(sink); n >= 0; n = in.read(sink)) {
                        size += n;
                        if (size > MOST || size - before > most || size > SANE && size / file.length > MOST_TIMES) {
                            throw tooLarge();
                        }
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refused.input(
                    Reason.of("FILE_UNREADABLE", "不是可读取的电子表格（xlsx）", "Not a spreadsheet (xlsx) that can be read"));
        }
    }

    private static Refused tooLarge() {
        return Refused.input(Reason.of(
                "FILE_TOO_LARGE",
                "文件解压后过大，请按日期拆成几份分别导入",
                "The file is too large once unpacked: split it by days and hand in the pieces"));
    }
}
