package lianzhi.funds.files;

import java.util.Map;

/** 转义: characters written by their names or numbers; any other name is {@link Unusual}. */
final class Entities {
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Entities() {}

    static String plain(String text) throws Unusual {
        var plain = new StringBuilder(text.length());
        int from = 0;
        for (int mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', from)) {
            int end = text.indexOf(';', mark);
            if (end < 0) {
                throw new Unusual("entity");
            }
            plain.append(text, from, mark).append(character(text.substring(mark + 1, end)));
            from = end + 1;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static String character(String name) throws Unusual {
        var known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        try {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name, 2, name.length(), 16));
            }
            if (name.startsWith("#")) {
                return Character.toString(Integer.parseInt(name, 1, name.length(), 10));
            }
        } catch (IllegalArgumentException none) {
            throw new Unusual("entity");
        }
        throw new Unusual("entity");
    }
}
