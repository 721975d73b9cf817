package lianzhi.wire.xml;

/** Resolves references: the five of XML itself and characters by number. There are no others. */
final class Unescape {
    private Unescape() {}

    static String value(String raw) {
        if (raw.indexOf('<') >= 0) throw Characters.malformed();
        var text = Characters.allowed(raw);
        return resolved(text.replace('\n', ' ').replace('\t', ' '));
    }

    static String text(String raw) {
        return resolved(Characters.allowed(raw));
    }

    private static String resolved(String text) {
        var from = text.indexOf('&');
        if (from < 0) return text;
        var out = new StringBuilder(text.length());
        var done = 0;
        while (from >= 0) {
            var end = text.indexOf(';', from);
            if (end < 0) throw Characters.malformed();
            out.append(text, done, from).appendCodePoint(character(text.substring(from + 1, end)));
            done = end + 1;
            from = text.indexOf('&', done);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int character(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> byNumber(reference);
        };
    }

    private static int byNumber(String reference) {
        if (!reference.matches("#([0-9]{1,7}|x[0-9a-fA-F]{1,6})")) throw Characters.broken("报文含有实体引用");
        var isHex = reference.charAt(1) == 'x';
        var code = Integer.parseInt(reference.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        var isAllowed = code == 9
                || code == 10
                || code == 13
                || code >= 32 && code < 0xD800
                || code >= 0xE000 && code < 0xFFFE
                || code >= 0x10000 && code <= 0x10FFFF;
        if (!isAllowed) throw Characters.broken("报文含有XML不允许的字符");
        return code;
    }
}
