package lianzhi.wire;

import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.xml.Element;

/** Reads the rows of a list element, each with its own findings. */
public final class ReadRows {
    /** A row and what was found wrong or odd in it. */
    public record Read<R extends Record>(R row, Findings findings) {}

    private ReadRows() {}

    public static <R extends Record> List<Read<R>> read(
            Element list, String rowName, Class<R> type, FieldPlace place, ReadValue coding) {
        var reading = new ReadAlike<>(RecordLayout.of(type), place, coding);
        var rows = new ArrayList<Read<R>>();
        for (var row : list.children(rowName)) {
            var findings = new Findings();
            rows.add(new Read<>(reading.read(row, findings), findings));
        }
        return rows;
    }
}
