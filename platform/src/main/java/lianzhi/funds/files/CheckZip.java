package lianzhi.funds.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 压缩炸弹: a spreadsheet is unpacked once to nowhere, and refused as soon as it is larger than any real statement. */
final class CheckZip {
    private static final long MOST = 400L << 20;
    private static final int MOST_ENTRIES = 2000;

    private CheckZip() {}

    static void of(byte[] file) {
        long size = 0;
        int entries = 0;
        var sink = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(sink); n >= 0; n = zip.read(sink)) {
                    size += n;
                    if (size > MOST) {
                        throw tooLarge();
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
        return Refused.input(Reason.of("FILE_TOO_LARGE", "文件解压后过大", "The file is too large once unpacked"));
    }
}
