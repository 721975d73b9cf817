package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** A list of sub-records in an element of its own. */
record RowsPart(
        String listName, String rowName, boolean always, RecordLayout<? extends Record> layout, MethodHandle accessor)
        implements Part {
    static RowsPart of(Rows rows, RecordLayout<? extends Record> layout, MethodHandle accessor) {
        return new RowsPart(rows.list(), rows.row(), rows.always(), layout, accessor);
    }

    @Override
    public Object read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        var list = row.child(listName);
        if (list == null) return List.of();
        var read = new ArrayList<Record>();
        for (var child : list.children(rowName)) read.add(layout.read(child, place, coding, findings));
        return List.copyOf(read);
    }

    @Override
    public void write(Record row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        var list = (List<?>) Access.get(accessor, row);
        if (list.isEmpty() && !always) return;
        out.open(listName);
        for (var child : list) {
            out.open(rowName);
            FlatPart.writeAs(layout, child, place, out, coding);
            out.close(rowName);
        }
        out.close(listName);
    }

    @Override
    public List<String> fields() {
        return List.of();
    }
}
