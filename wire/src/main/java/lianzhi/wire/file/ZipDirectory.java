package lianzhi.wire.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of a ZIP. Read by hand, because the JDK's readers do not tell links from files. */
final class ZipDirectory {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /** One entry as the directory tells it. */
    record Entry(String name, int flags, int method, long crc, long packed, long size, int attributes, int start) {
        boolean isEncrypted() {
            return (flags & 1) != 0;
        }
    }

    static List<Entry> read(ByteBuffer zip) {
        var end = end(zip);
        var count = zip.getShort(end + 10) & 0xFFFF;
        var at = zip.getInt(end + 16);
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < count; i++) {
            if (zip.getInt(at) != ENTRY_MARK) throw new Unsafe("The directory of the package is broken");
            var nameLength = zip.getShort(at + 28) & 0xFFFF;
            var name = new byte[nameLength];
            zip.get(at + 46, name);
            entries.add(new Entry(
                    new String(name, StandardCharsets.UTF_8),
                    zip.getShort(at + 8),
                    zip.getShort(at + 10),
                    unsigned(zip.getInt(at + 16)),
                    unsigned(zip.getInt(at + 20)),
                    unsigned(zip.getInt(at + 24)),
                    zip.getInt(at + 38),
                    zip.getInt(at + 42)));
            at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return entries;
    }

    static byte[] packedBytes(ByteBuffer zip, Entry entry) {
        var at = entry.start();
        if (zip.getInt(at) != LOCAL_MARK) throw new Unsafe("An entry of the package is broken");
        var nameLength = zip.getShort(at + 26) & 0xFFFF;
        var name = new byte[nameLength];
        zip.get(at + 30, name);
        if (!new String(name, StandardCharsets.UTF_8).equals(entry.name())) {
            throw new Unsafe("An entry has two names");
        }
        if (entry.packed() > zip.capacity()) throw new Unsafe("The package is not a whole ZIP");
        var packed = new byte[(int) entry.packed()];
        zip.get(at + 30 + nameLength + (zip.getShort(at + 28) & 0xFFFF), packed);
        return packed;
    }

    private static int end(ByteBuffer zip) {
        var last = zip.capacity() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_MARK && (zip.getShort(at + 20) & 0xFFFF) == last - at) return at;
        }
        throw new Unsafe("The package is not a whole ZIP");
    }

    private static long unsigned(int value) {
        return value & 0xFFFF_FFFFL;
    }
}
