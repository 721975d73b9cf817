package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** A field: its text, checked for its form. */
record FieldPart(Wire wire, MethodHandle accessor) implements Part {
    @Override
    public Object read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        var raw = place.raw(row, wire.value());
        if (raw == null || raw.isEmpty()) return "";
        var notes = new ArrayList<Finding>(1);
        var text = coding.read(raw, notes);
        if (text == null) return unreadable(findings);
        findings.warn(notes);
        if (hasForbidden(text)) {
            findings.problem("control-character", wire.value() + " 含有控制字符");
            return "";
        }
        if (!text.isBlank() && !wire.form().fits(text))
            findings.problem(wire.form().misfit(wire.value(), text));
        return text;
    }

    private String unreadable(Findings findings) {
        var sentence = wire.value() + " 编码无法识别";
        if (wire.key()) throw new MessageUnreadable("value-unreadable", sentence);
        findings.problem("value-unreadable", sentence);
        return "";
    }

    private static boolean hasForbidden(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') return true;
        }
        return false;
    }

    @Override
    public void write(Record row, FieldPlace place, WriteXml out, UnaryOperator<String> coding) {
        var text = (String) Access.get(accessor, row);
        if (wire.optional() && text.isEmpty()) return;
        place.write(out, wire.value(), text.isEmpty() ? "" : coding.apply(text));
    }

    @Override
    public List<String> fields() {
        return List.of(wire.value());
    }
}
