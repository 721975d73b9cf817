package lianzhi.wire.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element as read. Names are compared without regard to case: partners differ in it. */
public final class Element {
    private final String name;
    private final List<String> attributes = new ArrayList<>(6); // name, value, name, value
    private final List<Element> children = new ArrayList<>(0);
    private String text = "";
    private @Nullable StringBuilder moreText;
    private @Nullable Element like; // the first of those that differ in their first value alone
    private int next; // fields are mostly asked for in the order in which they were written

    Element(String name) {
        this.name = name;
    }

    /** The same with another first value. */
    Element again(String value) {
        var again = new Element(name);
        again.attributes.addAll(attributes);
        again.attributes.set(1, value);
        again.like = first();
        return again;
    }

    private Element first() {
        return like == null ? this : like;
    }

    /** False when there is one of this name already. */
    boolean put(String attribute, String value) {
        for (var i = 0; i < attributes.size(); i += 2) if (attributes.get(i).equals(attribute)) return false;
        attributes.add(attribute);
        attributes.add(value);
        return true;
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String more) {
        if (text.isEmpty() && moreText == null) {
            text = more;
        } else {
            if (moreText == null) moreText = new StringBuilder(text);
            moreText.append(more);
        }
    }

    List<String> attributes() {
        return attributes;
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    public @Nullable String attribute(String attribute) {
        var size = attributes.size();
        for (var i = 0; i < size; i += 2) {
            var at = (next + i) % size;
            var is = attributes.get(at);
            if (is.length() == attribute.length() && is.equalsIgnoreCase(attribute)) {
                next = at + 2;
                return attributes.get(at + 1);
            }
        }
        return null;
    }

    /** Nothing but attributes, and the same as the other has but for one of this name. */
    public boolean isLike(Element other, String but) {
        var size = attributes.size();
        if (first() == other.first() && size > 0 && attributes.getFirst().equalsIgnoreCase(but)) return true;
        if (size != other.attributes.size() || !children.isEmpty() || !other.children.isEmpty()) return false;
        for (var i = 0; i < size; i += 2) {
            var attribute = attributes.get(i);
            if (!attribute.equals(other.attributes.get(i))) return false;
            if (!attributes.get(i + 1).equals(other.attributes.get(i + 1)) && !attribute.equalsIgnoreCase(but))
                return false;
        }
        return true;
    }

    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }

    public @Nullable Element child(String childName) {
        for (var child : children) if (child.is(childName)) return child;
        return null;
    }

    public List<Element> children(String childName) {
        var found = new ArrayList<Element>();
        for (var child : children) if (child.is(childName)) found.add(child);
        return found;
    }

    public String text() {
        return moreText == null ? text : moreText.toString();
    }
}
