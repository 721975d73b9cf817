package lianzhi.wire.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Opens a package within its limits: flat names, no links, no entry twice, no bombs. Anything else is {@link Unsafe}. */
public final class Unpack {
    static final int MOST_ENTRIES = 10_000;
    static final long LARGEST_PACKAGE = 50L << 20;
    static final long LARGEST_UNPACKED = 200L << 20;
    private static final long SMALL = 1L << 20;
    private static final long STEEPEST = 100;
    private static final Pattern PLAIN_NAME = Pattern.compile("[0-9A-Za-z]{1,200}\\.(?i:xml)");
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_FILE = 0x8000;

    private Unpack() {}

    public static List<Named> unpack(byte[] zip) {
        if (zip.length > LARGEST_PACKAGE) throw new Unsafe("The package is too large");
        try {
            return entries(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException broken) {
            throw new Unsafe("The package is not a whole ZIP");
        }
    }

    private static List<Named> entries(ByteBuffer zip) {
        var directory = ZipDirectory.read(zip);
        if (directory.size() > MOST_ENTRIES) throw new Unsafe("The package has too many entries");
        var names = new HashSet<String>();
        var unpacked = 0L;
        for (var entry : directory) {
            if (!PLAIN_NAME.matcher(entry.name()).matches()) throw new Unsafe("Unsafe entry name");
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) throw new Unsafe("The same entry twice");
            var unixType = (entry.attributes() >>> 16) & UNIX_TYPE;
            if (unixType != 0 && unixType != UNIX_FILE) throw new Unsafe("An entry that is not a file");
            if (entry.isEncrypted()) throw new Unsafe("An encrypted entry");
            if (isBomb(entry)) throw new Unsafe("An entry packed too tightly");
            unpacked += entry.size();
        }
        if (unpacked > LARGEST_UNPACKED) throw new Unsafe("The package is too large when unpacked");
        var files = new ArrayList<Named>();
        for (var entry : directory) files.add(new Named(entry.name(), content(zip, entry)));
        return files;
    }

    private static boolean isBomb(ZipDirectory.Entry entry) {
        return entry.size() > SMALL && entry.size() > STEEPEST * Math.max(1, entry.packed());
    }

    /** The sizes told were checked; what does not keep to them is refused. */
    private static byte[] content(ByteBuffer zip, ZipDirectory.Entry entry) {
        var packed = ZipDirectory.packedBytes(zip, entry);
        var content = switch (entry.method()) {
            case ZipDirectory.STORED -> packed;
            case ZipDirectory.DEFLATED -> inflated(packed, (int) entry.size());
            default -> throw new Unsafe("An unknown way of packing");
        };
        var crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) throw new Unsafe("A damaged entry");
        return content;
    }

    private static byte[] inflated(byte[] packed, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var content = new byte[size + 1]; // one more than told: a longer stream shows itself
            var length = 0;
            while (!inflater.finished()) {
                var more = inflater.inflate(content, length, content.length - length);
                if (more == 0 || length + more > size) {
                    if (inflater.finished() && length + more <= size) break;
                    throw new Unsafe("An entry that is not as long as it says");
                }
                length += more;
            }
            return java.util.Arrays.copyOf(content, length);
        } catch (DataFormatException broken) {
            throw new Unsafe("A damaged entry");
        } finally {
            inflater.end();
        }
    }
}
