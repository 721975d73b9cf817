package lianzhi.funds.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** CSV流水: UTF-8 where it is valid UTF-8, else GB18030; comma, semicolon or tab. */
public final class ReadCsv {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ReadCsv() {}

    public static List<RawLine> of(byte[] bytes, Map<Column, String> saved) {
        var lines = new ArrayList<RawLine>();
        of(bytes, saved, lines::add);
        return lines;
    }

    /** Hands over line by line. */
    public static void of(byte[] bytes, Map<Column, String> saved, Consumer<RawLine> lines) {
        @Nullable ColumnNames[] names = {null};
        rows(decode(bytes), row -> {
            if (names[0] == null) {
                names[0] = ColumnNames.of(row.cells(), saved);
            } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.accept(names[0].line(row.nr(), row.cells()));
            }
        });
        if (names[0] == null) {
            throw Refused.input(Reason.of("FILE_EMPTY", "文件中没有内容", "The file is empty"));
        }
    }

    /** Every row as it is, the head first. */
    public static List<List<String>> cells(byte[] bytes) {
        var rows = new ArrayList<List<String>>();
        rows(decode(bytes), row -> rows.add(row.cells()));
        if (rows.isEmpty()) {
            throw Refused.input(Reason.of("FILE_EMPTY", "文件中没有内容", "The file is empty"));
        }
        return rows;
    }

    static String decode(byte[] bytes) {
        var text = strictly(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = strictly(bytes, GB18030);
        }
        if (text == null) {
            throw Refused.input(
                    Reason.of("FILE_ENCODING", "文件既不是UTF-8也不是GB18030编码", "The file is neither UTF-8 nor GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private record Row(int nr, List<String> cells) {}

    private static void rows(String text, Consumer<Row> rows) {
        try (var reader = new BufferedReader(new StringReader(text))) {
            int nr = 0;
            char separator = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                int first = ++nr;
                while (isOpen(line)) {
                    var more = reader.readLine();
                    if (more == null) {
                        break;
                    }
                    line = line + " " + more;
                    nr++;
                }
                if (separator == 0) {
                    separator = separator(line);
                }
                if (!line.isBlank()) {
                    rows.accept(new Row(first, cells(line, separator)));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isOpen(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static char separator(String head) {
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') >= 0 ? ',' : ';';
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(clean(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(clean(cell));
        return cells;
    }

    /** Spreadsheets mark long numbers as text with a leading apostrophe or tab. */
    private static String clean(StringBuilder cell) {
        return cell.toString().strip().replaceFirst("^'", "");
    }
}
