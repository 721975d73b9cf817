package lianzhi.wire.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The filled attributes of every row of a document, whatever their order. */
final class Attributes {
    private static final Pattern ROW = Pattern.compile("<([a-zA-Z]+)((?:\\s+\\w+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private Attributes() {}

    static List<String> filled(String document, boolean coded) {
        var rows = new ArrayList<String>();
        var row = ROW.matcher(document);
        while (row.find()) {
            var values = new TreeMap<String, String>();
            var attribute = ATTRIBUTE.matcher(row.group(2));
            while (attribute.find()) {
                var text = attribute.group(2);
                if (coded) text = String.valueOf(CodedText.VALUE.read(text, new ArrayList<>()));
                if (!text.isEmpty()) values.put(attribute.group(1), text);
            }
            rows.add(row.group(1) + values);
        }
        return rows;
    }
}
