package lianzhi.wire.soap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.wire.xml.WriteXml;
import org.jspecify.annotations.Nullable;

/** Writes SOAP envelopes: document/literal wrapped, or rpc/encoded for registries. */
public final class WriteEnvelope {
    public static final String BANKS = "http://syyh.service.webService.ckw.tdh/";
    public static final String REGISTRIES = "http://ip.service.webService.ckw.tdh/";
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

    private WriteEnvelope() {}

    /** Arguments arg0, arg1 by position. */
    public static byte[] call(BankOperation operation, List<String> arguments) {
        var out = body(SOAP11).open("ns1:" + operation.wire()).attribute("xmlns:ns1", BANKS);
        for (var i = 0; i < arguments.size(); i++) text(out, "arg" + i, arguments.get(i));
        return end(out.close("ns1:" + operation.wire()));
    }

    public static byte[] answer(String operation, @Nullable String returned, boolean soap12) {
        var name = "ns1:" + operation + "Response";
        var out = body(soap12 ? SOAP12 : SOAP11).open(name).attribute("xmlns:ns1", BANKS);
        if (returned != null) text(out, "return", returned);
        return end(out.close(name));
    }

    /** A registry's call: rpc/encoded, arguments by name. */
    public static byte[] rpcCall(String operation, List<SoapCall.Argument> arguments) {
        var out = rpc(operation);
        for (var argument : arguments) typed(out, argument.name(), argument.text());
        return end(out.close("ns1:" + operation));
    }

    public static byte[] rpcAnswer(String operation, String returned) {
        var out = rpc(operation + "Response");
        typed(out, "return", returned);
        return end(out.close("ns1:" + operation + "Response"));
    }

    private static WriteXml rpc(String name) {
        return new WriteXml()
                .open("soapenv:Envelope")
                .attribute("xmlns:soapenv", SOAP11)
                .attribute("xmlns:xsd", "http://www.w3.org/2001/XMLSchema")
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .open("soapenv:Body")
                .open("ns1:" + name)
                .attribute("soapenv:encodingStyle", "http://schemas.xmlsoap.org/soap/encoding/")
                .attribute("xmlns:ns1", REGISTRIES);
    }

    private static void typed(WriteXml out, String name, String text) {
        out.open(name).attribute("xsi:type", "xsd:string").text(text).close(name);
    }

    /** The caller's mistake: nothing was stored. */
    public static byte[] fault(String sentence, boolean soap12) {
        if (soap12) {
            var out = body(SOAP12).open("soapenv:Fault").open("soapenv:Code");
            text(out, "soapenv:Value", "soapenv:Sender");
            out.close("soapenv:Code").open("soapenv:Reason");
            out.open("soapenv:Text").attribute("xml:lang", "en").text(sentence).close("soapenv:Text");
            return end(out.close("soapenv:Reason").close("soapenv:Fault"));
        }
        var out = body(SOAP11).open("soapenv:Fault");
        text(out, "faultcode", "soapenv:Client");
        text(out, "faultstring", sentence);
        return end(out.close("soapenv:Fault"));
    }

    private static WriteXml body(String namespace) {
        return new WriteXml()
                .open("soapenv:Envelope")
                .attribute("xmlns:soapenv", namespace)
                .open("soapenv:Body");
    }

    private static void text(WriteXml out, String name, String text) {
        out.open(name).text(text).close(name);
    }

    private static byte[] end(WriteXml out) {
        var document = WriteXml.DECLARATION + out.close("soapenv:Body").close("soapenv:Envelope");
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
