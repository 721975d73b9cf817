package lianzhi.wire.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lianzhi.wire.MessageUnreadable;
import org.jspecify.annotations.Nullable;

/** The JDK as a yardstick for our own reader. */
final class JdkXml {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;
    private static final XMLInputFactory FACTORY = strict();

    private JdkXml() {}

    private static XMLInputFactory strict() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }

    /** White space and a byte order mark before the declaration are passed over; the declared charset is ignored. */
    static Element read(String document) {
        try {
            var reader = FACTORY.createXMLStreamReader(new StringReader(trimmed(document)));
            try {
                var root = elements(reader);
                if (root == null) throw broken("报文为空");
                return root;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException fault) {
            if (fault instanceof MessageUnreadable unreadable) throw unreadable;
            throw broken("报文不是格式完好的XML");
        }
    }

    private static @Nullable Element elements(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        Element root = null;
        var count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw broken("报文含有DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw broken("报文含有实体引用");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST || ++count > MOST_ELEMENTS) throw broken("报文层次过深或元素过多");
                    var element = element(reader);
                    var parent = open.peek();
                    if (parent == null) root = element;
                    else parent.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    var inside = open.peek();
                    if (inside != null) inside.append(reader.getText());
                }
                default -> {}
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        var element = new Element(reader.getLocalName());
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (!element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i))) throw broken("twice");
        }
        return element;
    }

    private static String trimmed(String document) {
        var start = 0;
        while (start < document.length() && (document.charAt(start) == '\uFEFF' || document.charAt(start) <= ' ')) {
            start++;
        }
        return document.substring(start);
    }

    private static MessageUnreadable broken(String sentence) {
        return new MessageUnreadable("xml-unreadable", sentence);
    }
}
