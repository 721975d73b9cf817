package lianzhi.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.FeedbackItem;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.soap.BankOperation;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapCodec;
import lianzhi.wire.soap.WriteEnvelope;

/** The court's end of the link, small enough to see through: offers requests, keeps the first answer to each. */
final class TestCourt implements AutoCloseable {
    final List<QueryRequest> queries = new CopyOnWriteArrayList<>();
    final List<ControlRequest> controls = new CopyOnWriteArrayList<>();
    final Map<String, FeedbackItem> answers = new ConcurrentHashMap<>();
    final List<String> refused = new CopyOnWriteArrayList<>();
    /** Calls about this number end in a fault. */
    volatile String troubledBy = "nothing";

    private final HttpServer server;

    TestCourt() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/exchange/bank", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange http) throws IOException {
        try (http) {
            var call = ReadEnvelope.call(http.getRequestBody().readAllBytes());
            var operation = BankOperation.of(call.operation());
            if (operation == null) throw new IllegalArgumentException(call.operation());
            var isTroubled = operation == BankOperation.ANSWER_QUERY
                    && !troubledBy.equals("nothing")
                    && SoapCodec.decodeFeedback(call.argument(1)).items().stream()
                            .anyMatch(item -> item.requestNumber().equals(troubledBy));
            var answer = isTroubled
                    ? WriteEnvelope.fault("trouble", false)
                    : WriteEnvelope.answer(operation.wire(), answer(operation, call.argument(1)), false);
            http.sendResponseHeaders(isTroubled ? 500 : 200, answer.length);
            http.getResponseBody().write(answer);
        }
    }

    private String answer(BankOperation operation, String argument) {
        return switch (operation) {
            case GET_QUERIES -> SoapCodec.encodeQueryList(queries);
            case GET_CONTROLS -> SoapCodec.encodeControlList(controls);
            case QUERY_WRITS, CONTROL_WRITS -> String.valueOf(ReadEnvelope.answer(Recorded.bytes("writs.xml")));
            case CREDENTIALS -> {
                var number = SoapCodec.decodeRequestNumber(argument);
                queries.removeIf(query -> query.requestNumber().equals(number));
                controls.removeIf(control -> control.requestNumber().equals(number));
                yield String.valueOf(ReadEnvelope.answer(Recorded.bytes("credentials.xml")));
            }
            default -> feedback(operation, argument);
        };
    }

    private String feedback(BankOperation operation, String argument) {
        try {
            var verdicts = new ArrayList<Verdict>();
            for (var item : SoapCodec.decodeFeedback(argument).items()) {
                if (!item.isAcceptable() || item.requestNumber().startsWith("9999")) {
                    refused.add(item.requestNumber());
                    verdicts.add(Verdict.refused(item.requestNumber(), item.refusal()));
                } else if (answers.putIfAbsent(key(operation, item), item) != null) {
                    refused.add("twice " + item.requestNumber());
                    return SoapCodec.encodeError(operation, "已经反馈, 不能再次反馈");
                } else {
                    verdicts.add(Verdict.accepted(item.requestNumber()));
                }
            }
            return SoapCodec.encodeVerdicts(operation, verdicts);
        } catch (MessageUnreadable broken) {
            refused.add(broken.code());
            return SoapCodec.encodeError(operation, broken.sentence());
        }
    }

    private static String key(BankOperation operation, FeedbackItem item) {
        return operation == BankOperation.ANSWER_TRANSACTIONS ? "apart " + item.requestNumber() : item.requestNumber();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
