package lianzhi.agencies.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated lines: written so that no spreadsheet takes a cell for a formula, read with quotes. */
final class Lines {
    private Lines() {}

    static String write(List<String> cells) {
        return cells.stream().map(Lines::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    static List<List<String>> read(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
                else quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (c != '\ufeff') {
                cell.append(c);
            }
        }
        line.add(cell.toString().strip());
        lines.add(List.copyOf(line));
        return lines.stream().filter(one -> !String.join("", one).isBlank()).toList();
    }
}
