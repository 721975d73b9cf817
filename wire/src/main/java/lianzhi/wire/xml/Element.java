package lianzhi.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One element as read. Names are compared without regard to case: partners differ in it. */
public final class Element {
    private final String name;
    private final Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    void put(String attribute, String value) {
        attributes.putIfAbsent(attribute, value);
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    public List<Element> children() {
        return List.copyOf(children);
    }

    public @Nullable Element child(String childName) {
        for (var child : children) if (child.is(childName)) return child;
        return null;
    }

    public List<Element> children(String childName) {
        return children.stream().filter(child -> child.is(childName)).toList();
    }

    public String text() {
        return text.toString();
    }
}
