package lianzhi.simulator.book;

import java.util.function.UnaryOperator;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Findings;
import lianzhi.wire.ReadValue;
import lianzhi.wire.RecordLayout;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/** Makes a record of the wire from its fields by their wire names. */
final class WireRow {
    private WireRow() {}

    static <R extends Record> R of(Class<R> type, UnaryOperator<String> value) {
        var layout = RecordLayout.of(type);
        var row = new WriteXml().open("row");
        for (var field : layout.fields()) row.attribute(field, value.apply(field));
        var element = ReadXml.read(row.close("row").toString());
        return layout.read(element, FieldPlace.ATTRIBUTES, ReadValue.PLAIN, new Findings());
    }
}
