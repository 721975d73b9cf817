package lianzhi.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import lianzhi.wire.soap.SoapCall;
import lianzhi.wire.soap.SoapFault;
import lianzhi.wire.soap.WriteEnvelope;
import org.jspecify.annotations.Nullable;
import org.springframework.ws.FaultAwareWebServiceMessage;
import org.springframework.ws.transport.TransportOutputStream;

/**
 * An envelope of either SOAP version as Spring-WS carries it. The wire library reads and writes it: the answers must be
 * byte for byte what banks know, and nothing of an envelope may be resolved or expanded.
 */
class BankEnvelope implements FaultAwareWebServiceMessage {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private final @Nullable SoapCall call;
    private byte[] bytes = {};
    private @Nullable String fault;
    private boolean soap12;

    BankEnvelope() {
        this(null, null);
    }

    BankEnvelope(@Nullable SoapCall call, @Nullable String fault) {
        this.call = call;
        this.fault = fault;
    }

    /** What was called; a fault when the envelope could not be read. */
    SoapCall call() {
        if (call == null) throw new SoapFault(fault == null ? "No envelope" : fault);
        return call;
    }

    void answer(SoapCall asked, String returned) {
        soap12 = asked.soap12();
        bytes = envelope(asked.operation(), returned, soap12);
    }

    byte[] envelope(String operation, String returned, boolean newer) {
        return WriteEnvelope.answer(operation, returned, newer);
    }

    void fault(String sentence) {
        fault = sentence;
        soap12 = call != null && call.soap12();
        bytes = WriteEnvelope.fault(sentence, soap12);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        if (out instanceof TransportOutputStream transport) {
            transport.addHeader(
                    "Content-Type", soap12 ? "application/soap+xml; charset=UTF-8" : "text/xml; charset=UTF-8");
        }
        out.write(bytes);
    }

    @Override
    public boolean hasFault() {
        return fault != null;
    }

    @Override
    public QName getFaultCode() {
        return new QName(SOAP11, "Client");
    }

    @Override
    public String getFaultReason() {
        return fault == null ? "" : fault;
    }

    @Override
    public Source getPayloadSource() {
        throw new UnsupportedOperationException("The wire library reads the envelope");
    }

    @Override
    public Result getPayloadResult() {
        throw new UnsupportedOperationException("The wire library writes the envelope");
    }
}
