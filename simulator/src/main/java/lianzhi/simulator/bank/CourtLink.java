package lianzhi.simulator.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.UserMarker;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.soap.BankOperation;
import lianzhi.wire.soap.BankSoapCodec;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.WriteEnvelope;

/** Calls the court as one institution, over HTTP and SOAP. */
public final class CourtLink {
    private final URI address;
    private final HttpClient http;
    private final String marker;

    public CourtLink(URI platform, HttpClient http, Institution institution) {
        this.address = platform.resolve("/exchange/bank");
        this.http = http;
        this.marker = BankSoapCodec.encodeUserMarker(new UserMarker(institution.user(), institution.password()));
    }

    Offered<QueryRequest> queries() {
        var answer = call(BankOperation.GET_QUERIES);
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeQueryList(answer);
    }

    Offered<ControlRequest> controls() {
        var answer = call(BankOperation.GET_CONTROLS);
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeControlList(answer);
    }

    Offered<Writ> writsOfQuery(String writNumber) {
        var answer = call(BankOperation.QUERY_WRITS, BankSoapCodec.encodeWritNumber(writNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeWrits(answer);
    }

    Offered<Writ> writsOfControl(String requestNumber) {
        var answer = call(BankOperation.CONTROL_WRITS, BankSoapCodec.encodeRequestNumber(requestNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeWrits(answer);
    }

    Offered<Credential> credentials(String requestNumber) {
        var answer = call(BankOperation.CREDENTIALS, BankSoapCodec.encodeRequestNumber(requestNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeCredentials(answer);
    }

    /** Sends an answer document, coded already. */
    Offered<Verdict> send(BankOperation operation, String document) {
        var answer = call(operation, document);
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeVerdicts(answer);
    }

    /** The returned text; blank when nothing came back. */
    private String call(BankOperation operation, String... more) {
        var arguments = new java.util.ArrayList<>(List.of(marker));
        arguments.addAll(List.of(more));
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(3))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(WriteEnvelope.call(operation, arguments)))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            var returned = ReadEnvelope.answer(response.body());
            return returned == null ? "" : returned.strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the court", stopped);
        }
    }

    private static <R extends Record> Offered<R> nothing() {
        return new Offered<>(List.of(), "", List.of());
    }
}
