package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** A record whose fields lie in the row of its owner. */
record FlatPart(RecordLayout<? extends Record> layout, MethodHandle accessor) implements Part {
    @Override
    public Object read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        return layout.read(row, place, coding, findings);
    }

    @Override
    public void write(Record row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        writeAs(layout, Access.get(accessor, row), place, out, coding);
    }

    @SuppressWarnings("unchecked") // the accessor returns what the layout was made for
    static <R extends Record> void writeAs(
            RecordLayout<R> layout, Object row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        layout.write((R) row, place, out, coding);
    }

    @Override
    public List<String> fields() {
        return layout.fields();
    }
}
