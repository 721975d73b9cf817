package lianzhi.simulator.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.UserMarker;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.soap.BankOperation;
import lianzhi.wire.soap.BankSoapCodec;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.WriteEnvelope;

/** The court over HTTP and SOAP. */
public final class SoapLink implements CourtLink {
    private final URI address;
    private final HttpClient http;
    private final String marker;

    public SoapLink(URI platform, HttpClient http, Institution institution) {
        this.address = platform.resolve("/exchange/bank");
        this.http = http;
        this.marker = BankSoapCodec.encodeUserMarker(new UserMarker(institution.user(), institution.password()));
    }

    @Override
    public Offered<QueryRequest> queries() {
        var answer = call(BankOperation.GET_QUERIES);
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeQueryList(answer);
    }

    @Override
    public Offered<ControlRequest> controls() {
        var answer = call(BankOperation.GET_CONTROLS);
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeControlList(answer);
    }

    @Override
    public Offered<Writ> writsOfQuery(String writNumber) {
        var answer = call(BankOperation.QUERY_WRITS, BankSoapCodec.encodeWritNumber(writNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeWrits(answer);
    }

    @Override
    public Offered<Writ> writsOfControl(String requestNumber) {
        var answer = call(BankOperation.CONTROL_WRITS, BankSoapCodec.encodeRequestNumber(requestNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeWrits(answer);
    }

    @Override
    public Offered<Credential> credentials(String requestNumber) {
        var answer = call(BankOperation.CREDENTIALS, BankSoapCodec.encodeRequestNumber(requestNumber));
        return answer.isEmpty() ? nothing() : BankSoapCodec.decodeCredentials(answer);
    }

    @Override
    public Offered<Verdict> answer(Task task, List<QueryAnswer> rows) {
        return send(BankOperation.ANSWER_QUERY, BankSoapCodec.encodeQueryAnswers(rows));
    }

    @Override
    public Offered<Verdict> answer(Task task, List<ControlAnswer> rows, List<Receipt> receipts) {
        return send(BankOperation.ANSWER_CONTROL, BankSoapCodec.encodeControlAnswers(rows, receipts));
    }

    @Override
    public boolean answerApart(Task task, List<Transaction> transactions) {
        if (!transactions.isEmpty())
            send(BankOperation.ANSWER_TRANSACTIONS, BankSoapCodec.encodeTransactions(transactions));
        return true;
    }

    /** A control goes back with the same call as its answer. */
    @Override
    public Offered<Verdict> sendBack(Task task, Rollback why) {
        if (!task.isControl()) return send(BankOperation.SEND_BACK, BankSoapCodec.encodeRollbacks(List.of(why)));
        return answer(task, List.of(ControlAnswer.sentBack(why.requestNumber(), why.reason())), List.of());
    }

    @Override
    public Offered<Verdict> sendGarbage(Task task) {
        var operation = task.isControl() ? BankOperation.ANSWER_CONTROL : BankOperation.ANSWER_QUERY;
        return send(operation, Base64.getEncoder().encodeToString(Distort.garbage(task.requestNumber())));
    }

    private Offered<Verdict> send(BankOperation operation, String document) {
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
