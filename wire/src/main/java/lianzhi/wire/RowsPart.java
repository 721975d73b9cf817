package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** A list of sub-records in an element of its own. */
record RowsPart(Rows rows, RecordLayout<? extends Record> layout, MethodHandle accessor) implements Part {
    @Override
    public Object read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        var list = row.child(rows.list());
        if (list == null) return List.of();
        var read = new ArrayList<Record>();
        for (var child : list.children(rows.row())) read.add(layout.read(child, place, coding, findings));
        return List.copyOf(read);
    }

    @Override
    public void write(Record row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        var list = (List<?>) Access.get(accessor, row);
        if (list.isEmpty() && !rows.always()) return;
        out.open(rows.list());
        for (var child : list) {
            out.open(rows.row());
            FlatPart.writeAs(layout, child, place, out, coding);
            out.close(rows.row());
        }
        out.close(rows.list());
    }

    @Override
    public List<String> fields() {
        return List.of();
    }
}
