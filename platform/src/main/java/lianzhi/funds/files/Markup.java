package lianzhi.funds.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * 读标记: the tags of a part of a spreadsheet, one after the other, and the text before each, straight from its bytes. It
 * understands what the usual programs write; a document type, a comment or another encoding is {@link Unusual}.
 */
final class Markup {
    private static final int PART = 1 << 16;
    /** The longest text or tag. */
    private static final int MOST = 1 << 22;

    private final InputStream in;
    private final Unpacked.Part unpacked;
    private byte[] bytes = new byte[PART];
    private int at;
    private int end;

    /** The text before the tag: from here to {@code tag}, where the tag stands, up to {@code at}. */
    private int text;

    private int tag;
    private int afterName;
    private long name;
    private boolean isAscii;
    private boolean hasMarks;
    private boolean isEnd;
    private boolean isEmpty;
    private int value;
    private int afterValue;

    Markup(InputStream in, Unpacked.Part unpacked) throws IOException, Unusual {
        this.in = in;
        this.unpacked = unpacked;
        prolog();
    }

    /** Names are compared by their last eight letters. */
    static long name(String name) {
        long all = 0;
        for (int i = 0; i < name.length(); i++) {
            all = all << Byte.SIZE | name.charAt(i);
        }
        return all;
    }

    /** UTF-8, as all do who write spreadsheets. */
    private void prolog() throws IOException, Unusual {
        next();
        var head = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
        boolean isOther =
                head.contains("encoding=") && !head.toLowerCase(Locale.ROOT).contains("utf-8");
        if (isOther || !head.startsWith("<")) {
            throw new Unusual("prolog");
        }
        if (!head.startsWith("<?xml")) {
            at = 0;
        }
    }

    /** Moves to the next tag. @throws Unusual also where the part ends without one */
    void next() throws IOException, Unusual {
        text = at;
        toTag();
        toEndOfTag();
        look();
    }

    private void toTag() throws IOException, Unusual {
        int i = at;
        int bits = 0;
        boolean marks = false;
        while (true) {
            var all = bytes;
            int limit = end;
            while (i < limit && all[i] != '<') {
                bits |= all[i];
                marks |= all[i] == '&' || all[i] == '\r';
                i++;
            }
            if (i < limit) {
                break;
            }
            i -= fill();
        }
        tag = i;
        isAscii = bits >= 0;
        hasMarks = marks;
    }

    private void toEndOfTag() throws IOException, Unusual {
        int i = tag + 1;
        byte quote = 0;
        while (true) {
            var all = bytes;
            int limit = end;
            while (i < limit && (all[i] != '>' || quote != 0)) {
                if (all[i] == '"' || all[i] == '\'') {
                    quote = quote == 0 ? all[i] : quote == all[i] ? 0 : quote;
                }
                i++;
            }
            if (i < limit) {
                break;
            }
            int moved = fill();
            i -= moved;
            tag -= moved;
        }
        at = i + 1;
    }

    /** @return by how much everything that is still needed has moved to the front */
    private int fill() throws IOException, Unusual {
        int moved = text;
        System.arraycopy(bytes, text, bytes, 0, end - text);
        end -= moved;
        text = 0;
        if (end == bytes.length) {
            if (end >= MOST) {
                throw new Unusual("length");
            }
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        int more = in.read(bytes, end, bytes.length - end);
        if (more <= 0) {
            throw new Unusual("end");
        }
        unpacked.more(more);
        end += more;
        return moved;
    }

    private void look() throws Unusual {
        int i = tag + 1;
        if (bytes[i] == '!' || bytes[i] == '?' && tag > 0) {
            throw new Unusual("kind of tag");
        }
        isEnd = bytes[i] == '/';
        isEmpty = bytes[at - 2] == '/' && !isEnd;
        i += isEnd ? 1 : 0;
        long all = 0;
        for (byte b = bytes[i]; b > ' ' && b != '>' && b != '/'; b = bytes[++i]) {
            all = b == ':' ? 0 : all << Byte.SIZE | b & 0xFF;
        }
        name = all;
        afterName = i;
    }

    /** Whether the tag begins something of that name. */
    boolean begins(long wanted) {
        return !isEnd && name == wanted;
    }

    boolean ends(long wanted) {
        return isEnd && name == wanted;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    boolean hasText() {
        return tag > text;
    }

    /** Whether the text before the tag is more than blanks. */
    boolean isBlank() throws Unusual {
        return !hasText() || text().isBlank();
    }

    /** The text before the tag. */
    String text() throws Unusual {
        return text(text, tag, isAscii, hasMarks);
    }

    private String text(int from, int to, boolean ascii, boolean marks) throws Unusual {
        var read = new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (!ascii && read.indexOf(0xFFFD) >= 0 || marks && read.indexOf('\r') >= 0) {
            throw new Unusual("text");
        }
        return marks ? Entities.plain(read) : read;
    }

    /** The text before the tag as a number that is not below zero. */
    int number() throws Unusual {
        return number(text, tag);
    }

    private int number(int from, int to) throws Unusual {
        int all = 0;
        if (from == to || to - from > 9) {
            throw new Unusual("number");
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw new Unusual("number");
            }
            all = all * 10 + bytes[i] - '0';
        }
        return all;
    }

    /** Looks up an attribute of the tag. */
    boolean has(long wanted) throws Unusual {
        int i = afterName;
        while (true) {
            while (bytes[i] <= ' ' || bytes[i] == '/') {
                i++;
            }
            if (i >= at - 1) {
                return false;
            }
            long all = 0;
            for (byte b = bytes[i]; b > ' ' && b != '=' && b != '>'; b = bytes[++i]) {
                all = all << Byte.SIZE | b & 0xFF;
            }
            if (bytes[i] != '=' || bytes[i + 1] != '"' && bytes[i + 1] != '\'') {
                throw new Unusual("attribute");
            }
            byte quote = bytes[++i];
            value = ++i;
            while (bytes[i] != quote) {
                i++;
            }
            if (all == wanted) {
                afterValue = i;
                return true;
            }
            i++;
        }
    }

    /** The attribute that was looked up, as a number. */
    int valueAsNumber() throws Unusual {
        return number(value, afterValue);
    }

    /** As a name. */
    long valueAsName() {
        long all = 0;
        for (int i = value; i < afterValue; i++) {
            all = all << Byte.SIZE | bytes[i] & 0xFF;
        }
        return all;
    }

    /** The column, from 0, of a place such as AB12. */
    int valueAsColumn() throws Unusual {
        int column = 0;
        int i = value;
        while (i < afterValue && bytes[i] >= 'A' && bytes[i] <= 'Z') {
            column = column * 26 + bytes[i++] - 'A' + 1;
        }
        if (i == value || i - value > 3) {
            throw new Unusual("place");
        }
        return column - 1;
    }
}
