package lianzhi.wire.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of partners: GBK, read with its superset GB18030; some send UTF-8 against the rule. */
public final class Charsets {
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Charsets() {}

    /** Null when the bytes are not text in this charset. */
    public static @Nullable String strict(byte[] bytes, Charset charset) {
        if (isAscii(bytes)) return new String(bytes, StandardCharsets.US_ASCII);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(bytes.length);
        if (decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()
                || decoder.flush(text).isError()) return null;
        return text.flip().toString();
    }

    public static boolean isAscii(byte[] bytes) {
        for (var b : bytes) if (b < 0) return false;
        return true;
    }

    /** Text in UTF-8 whose every character beyond ASCII is Chinese; null otherwise. */
    public static @Nullable String chineseUtf8(byte[] bytes) {
        var text = strict(bytes, StandardCharsets.UTF_8);
        if (text == null || text.codePoints().noneMatch(Character::isIdeographic)) return null;
        return text.codePoints().allMatch(Charsets::isChinese) ? text : null;
    }

    private static boolean isChinese(int c) {
        return c < 0x80
                || Character.isIdeographic(c)
                || c == 0xB7 // the dot inside names of minorities
                || c >= 0x2010 && c <= 0x2026 // dashes, quotation marks, ellipsis
                || c >= 0x3000 && c <= 0x303F // punctuation
                || c >= 0xFF01 && c <= 0xFFEE; // full width forms
    }
}
