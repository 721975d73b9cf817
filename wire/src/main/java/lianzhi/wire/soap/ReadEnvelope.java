package lianzhi.wire.soap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.xml.Charsets;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.ReadXml;
import org.jspecify.annotations.Nullable;

/** Reads SOAP 1.1 and 1.2 envelopes, document/literal wrapped or rpc; anything else is a {@link SoapFault}. */
public final class ReadEnvelope {
    private ReadEnvelope() {}

    public static SoapCall call(byte[] envelope) {
        var content = content(envelope);
        if (content == null) throw new SoapFault("The body of the envelope is empty");
        var arguments = content.element().children().stream()
                .map(child -> new SoapCall.Argument(child.name(), child.text()))
                .toList();
        return new SoapCall(content.element().name(), arguments, content.soap12());
    }

    /** The returned text; null when there is none. A fault is thrown. */
    public static @Nullable String answer(byte[] envelope) {
        var content = content(envelope);
        if (content == null) return null;
        var element = content.element();
        if (element.is("Fault")) throw new SoapFault("The other side answered a fault: " + faultText(element));
        var children = element.children();
        return children.isEmpty() ? null : children.getFirst().text();
    }

    private record Content(Element element, boolean soap12) {}

    private static @Nullable Content content(byte[] bytes) {
        var text = Charsets.strict(bytes, StandardCharsets.UTF_8);
        if (text == null) text = Charsets.strict(bytes, Charsets.GB18030);
        if (text == null) throw new SoapFault("The envelope is in an unknown charset");
        var envelope = envelope(text);
        var body = envelope.child("Body");
        if (!envelope.is("Envelope") || body == null) throw new SoapFault("Not a SOAP envelope");
        List<Element> inside = body.children();
        if (inside.isEmpty()) return null;
        return new Content(inside.getFirst(), text.contains("http://www.w3.org/2003/05/soap-envelope"));
    }

    private static Element envelope(String text) {
        try {
            return ReadXml.read(text);
        } catch (MessageUnreadable broken) {
            throw new SoapFault("The envelope cannot be read");
        }
    }

    private static String faultText(Element fault) {
        var sentence = fault.child("faultstring");
        if (sentence != null) return sentence.text();
        var reason = fault.child("Reason");
        return reason == null || reason.children().isEmpty()
                ? "no reason"
                : reason.children().getFirst().text();
    }
}
