package lianzhi.wire.xml;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into elements. It knows elements, attributes, text, comments and the five entities of XML itself: a
 * DOCTYPE is refused, nothing outside the document is ever looked at, depth and size are limited.
 *
 * <p>Written for this because the JDK's reader takes ten times as long over messages as small as ours; the tests hold
 * the two against each other.
 */
public final class ReadXml {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;
    private final Characters in;
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private final ArrayDeque<String> tags = new ArrayDeque<>();
    private @Nullable Element root;
    private @Nullable Element before; // the one just read, when it had no inside; where it and its first value stood
    private int from;
    private int value;
    private int tail;
    private int end;
    private int count;

    private ReadXml(String document) {
        this.in = new Characters(document);
    }

    /** White space and a byte order mark before the declaration are passed over; the declared charset is ignored. */
    public static Element read(String document) {
        var start = 0;
        while (start < document.length() && (document.charAt(start) == '\uFEFF' || document.charAt(start) <= ' ')) {
            start++;
        }
        return new ReadXml(document.substring(start)).document();
    }

    private Element document() {
        if (in.starts("<?xml") && Characters.isSpace(in.at(5))) in.skipTo("?>");
        while (!in.isAtEnd()) {
            if (in.at(0) != '<') text();
            else if (in.starts("</")) close();
            else if (in.starts("<!--")) comment();
            else if (in.starts("<![CDATA[")) literal();
            else if (in.starts("<!")) throw Characters.broken("报文含有DOCTYPE");
            else if (in.starts("<?")) instruction();
            else element();
        }
        if (root == null || !open.isEmpty()) throw Characters.broken("报文不完整");
        return root;
    }

    private void element() {
        if (again()) return;
        before = null;
        var begin = in.place();
        in.skip(1);
        var tag = in.name();
        var element = new Element(local(tag));
        enter(element);
        while (true) {
            var spaces = in.skipSpaces();
            if (in.starts("/>")) {
                in.skip(2);
                before = element.attributes().isEmpty() ? null : element;
                from = begin;
                end = in.place();
                return;
            }
            if (in.starts(">")) {
                in.skip(1);
                open.push(element);
                tags.push(tag);
                return;
            }
            if (spaces == 0) throw Characters.broken("报文不是格式完好的XML");
            attribute(element);
        }
    }

    /** Lists have hundreds of elements that differ in their first value alone: the rest of such a one is not read again. */
    private boolean again() {
        if (before == null) return false;
        var other = in.again(from, value, tail, end);
        if (other == null) return false;
        enter(before.again(other));
        return true;
    }

    private void attribute(Element element) {
        var name = in.name();
        in.skipSpaces();
        in.expect('=');
        in.skipSpaces();
        var begin = in.place() + 1;
        var text = in.quoted();
        if (name.equals("xmlns") || name.startsWith("xmlns:")) return;
        if (element.attributes().isEmpty()) {
            value = begin;
            tail = in.place() - 1;
        }
        if (!element.put(local(name), text)) throw Characters.broken("属性重复: " + name);
    }

    private void enter(Element element) {
        if (open.size() >= DEEPEST || ++count > MOST_ELEMENTS) throw Characters.broken("报文层次过深或元素过多");
        var parent = open.peek();
        if (parent != null) parent.add(element);
        else if (root == null) root = element;
        else throw Characters.broken("报文有多个根元素");
    }

    private void close() {
        in.skip(2);
        var tag = in.name();
        in.skipSpaces();
        in.expect('>');
        if (!tag.equals(tags.peek())) throw Characters.broken("报文标签不配对: " + tag);
        tags.pop();
        open.pop();
    }

    private void text() {
        var text = in.text();
        var inside = open.peek();
        if (inside != null) inside.append(text);
        else if (!text.isBlank() || text.indexOf('\uFEFF') >= 0) throw Characters.broken("根元素之外有文字");
    }

    private void literal() {
        in.skip("<![CDATA[".length());
        var text = in.skipTo("]]>");
        var inside = open.peek();
        if (inside == null) throw Characters.broken("根元素之外有文字");
        inside.append(Characters.allowed(text));
    }

    private void comment() {
        in.skip("<!--".length());
        var text = Characters.allowed(in.skipTo("--"));
        in.expect('>');
        assert text != null;
    }

    private void instruction() {
        in.skip(2);
        if (in.name().equalsIgnoreCase("xml")) throw Characters.broken("XML声明不在开头");
        var text = Characters.allowed(in.skipTo("?>"));
        assert text != null;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
