package lianzhi.wire;

import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.WriteXml;

/** Writes rows into a list element. */
public final class WriteRows {
    private WriteRows() {}

    public static <R extends Record> void write(
            WriteXml out, String rowName, Class<R> type, List<R> rows, FieldPlace place, UnaryOperator<String> coding) {
        var layout = RecordLayout.of(type);
        for (var row : rows) {
            out.open(rowName);
            layout.write(row, place, out, coding);
            out.close(rowName);
        }
    }
}
