package lianzhi.funds.files;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 压缩炸弹: a spreadsheet is unpacked once to nowhere, and refused as soon as it is larger than any real statement. */
final class CheckZip implements AutoCloseable {
    private static final long MOST = 400L << 20;
    /** Up to here nobody asks; beyond, no real sheet is packed to less than a two-hundredth. */
    private static final long SANE = 32L << 20;

    /** Only sheets are read row by row; shared words and all else lie in memory at once. */
    private static final long MOST_OF_ALL_ELSE = 32L << 20;

    private static final int MOST_TIMES = 200;
    private static final int MOST_ENTRIES = 2000;

    /** Hears what is unpacked, as soon as it was found to be no more than is allowed. */
    interface Unpacked {
        void part(byte[] bytes, int length);
    }

    private final ZipFile zip;
    private final Set<String> sheets;
    private final long packed;
    private final byte[] sink = new byte[1 << 16];
    private long size;

    private CheckZip(ZipFile zip, Set<String> sheets, long packed) {
        this.zip = zip;
        this.sheets = sheets;
        this.packed = packed;
    }

    /** By its directory, as the reader does: sizes behind an entry are written in more than one way. */
    static CheckZip of(byte[] file) {
        try {
            var zip = ZipFile.builder().setByteArray(file).get();
            return new CheckZip(zip, SheetNames.of(zip), file.length);
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    /** One entry and no more, also by the same name. */
    boolean isOfOneSheet() {
        return Collections.list(zip.getEntries()).stream()
                        .filter(entry -> sheets.contains(entry.getName()))
                        .count()
                == 1;
    }

    /** Everything but sheets, before any of it is read. */
    void allElse() {
        unpack(false, MOST_OF_ALL_ELSE, (bytes, length) -> {});
    }

    void sheets(Unpacked hears) {
        unpack(true, MOST, hears);
    }

    private void unpack(boolean isSheet, long most, Unpacked hears) {
        int entries = 0;
        try {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge();
                }
                long before = size;
                if (sheets.contains(entry.getName()) == isSheet) {
                    try (var in = zip.getInputStream(entry)) {
                        for (int n = in.read(sink); n >= 0; n = in.read(sink)) {
                            size += n;
                            if (size > MOST || size - before > most || size > SANE && size / packed > MOST_TIMES) {
                                throw tooLarge();
                            }
                            hears.part(sink, n);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException memory) {
            throw new IllegalStateException(memory);
        }
    }

    private static Refused unreadable() {
        return Refused.input(
                Reason.of("FILE_UNREADABLE", "不是可读取的电子表格（xlsx）", "Not a spreadsheet (xlsx) that can be read"));
    }

    private static Refused tooLarge() {
        return Refused.input(Reason.of(
                "FILE_TOO_LARGE",
                "文件解压后过大，请按日期拆成几份分别导入",
                "The file is too large once unpacked: split it by days and hand in the pieces"));
    }
}
