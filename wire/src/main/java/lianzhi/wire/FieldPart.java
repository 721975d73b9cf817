package lianzhi.wire;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.WriteXml;

/** A field: its text, checked for its form. */
record FieldPart(String name, Form form, boolean key, boolean optional, MethodHandle accessor) implements Part {
    static FieldPart of(Wire wire, MethodHandle accessor) {
        return new FieldPart(wire.value(), wire.form(), wire.key(), wire.optional(), accessor);
    }

    @Override
    public Object read(Element row, FieldPlace place, ReadValue coding, Findings findings) {
        var raw = place.raw(row, name);
        if (raw == null || raw.isEmpty()) return "";
        var notes = new ArrayList<Finding>(1);
        var text = coding.read(raw, notes);
        if (text == null) return unreadable(findings);
        findings.warn(notes);
        if (hasForbidden(text)) {
            findings.problem("control-character", name + " 含有控制字符");
            return "";
        }
        if (form != Form.TEXT && !text.isBlank() && !form.fits(text)) findings.problem(form.misfit(name, text));
        return text;
    }

    private String unreadable(Findings findings) {
        var sentence = name + " 编码无法识别";
        if (key) throw new MessageUnreadable("value-unreadable", sentence);
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
        if (optional && text.isEmpty()) return;
        place.write(out, name, text.isEmpty() ? "" : coding.apply(text));
    }

    @Override
    public List<String> fields() {
        return List.of(name);
    }
}
