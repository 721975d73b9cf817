package lianzhi.wire;

import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;
import org.jspecify.annotations.Nullable;

/** Where the fields of a row lie: banks use attributes, registries child elements. */
public enum FieldPlace {
    ATTRIBUTES {
        @Override
        @Nullable
        String raw(Element row, String field) {
            return row.attribute(field);
        }

        @Override
        void write(WriteXml out, String field, String coded) {
            out.attribute(field, coded);
        }
    },
    ELEMENTS {
        @Override
        @Nullable
        String raw(Element row, String field) {
            var child = row.child(field);
            return child == null ? null : child.text();
        }

        @Override
        void write(WriteXml out, String field, String coded) {
            out.open(field);
            if (!coded.isEmpty()) out.text(coded);
            out.close(field);
        }
    };

    abstract @Nullable String raw(Element row, String field);

    abstract void write(WriteXml out, String field, String coded);
}
