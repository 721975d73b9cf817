package lianzhi.wire.land;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadValue;
import lianzhi.wire.xml.Charsets;

/** Base64 of UTF-8: the whole document, and each value unless the partner has it switched off. */
final class LandText {
    private LandText() {}

    static ReadValue reading(boolean valuesCoded) {
        return valuesCoded ? (raw, notes) -> decode(raw, "字段值") : ReadValue.PLAIN;
    }

    static UnaryOperator<String> writing(boolean valuesCoded) {
        return valuesCoded ? LandText::code : UnaryOperator.identity();
    }

    static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In this family one wrong value spoils the whole document: its partner is set up wrongly. */
    static String decode(String raw, String what) {
        var packed = new StringBuilder(raw.length());
        raw.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> packed.append((char) c));
        try {
            if (packed.length() % 4 != 0) throw new IllegalArgumentException("not whole");
            var text = Charsets.strict(Base64.getDecoder().decode(packed.toString()), StandardCharsets.UTF_8);
            if (text != null) return text;
        } catch (IllegalArgumentException notBase64) {
            throw new MessageUnreadable("value-unreadable", what + "不是Base64编码");
        }
        throw new MessageUnreadable("value-unreadable", what + "不是UTF-8编码");
    }
}
