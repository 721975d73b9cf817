package lianzhi.wire;

import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** One component of a record on the wire. */
sealed interface Part permits FieldPart, FlatPart, RowsPart {
    Object read(Element row, FieldPlace place, ReadValue coding, Findings findings);

    void write(Record row, FieldPlace place, WriteXml out, UnaryOperator<String> coding);

    List<String> fields();
}
