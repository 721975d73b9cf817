package lianzhi.exchange.store;

import java.util.List;
import lianzhi.exchange.Transport;
import lianzhi.wire.soap.RequestRow;

/** What is asked as it is kept: for a bank over SOAP the very row that goes onto the wire, else JSON. */
final class RequestText {
    private RequestText() {}

    static String of(Record request, Transport transport) {
        return transport == Transport.SOAP
                ? RequestRow.of(request)
                : PayloadJson.write(request).data();
    }

    static <R extends Record> R read(String text, Class<R> type) {
        return isRow(text) ? RequestRow.read(text, type) : PayloadJson.read(text, type);
    }

    static <R extends Record> List<R> readAll(List<String> texts, Class<R> type) {
        return texts.stream().anyMatch(RequestText::isRow)
                ? texts.stream().map(text -> read(text, type)).toList()
                : PayloadJson.readAll(texts, type);
    }

    /** The same for a bank, also where it was kept as JSON: sealed long ago, or when the partner had another transport. */
    static <R extends Record> String row(String text, Class<R> type) {
        return isRow(text) ? text : RequestRow.of(PayloadJson.read(text, type));
    }

    private static boolean isRow(String text) {
        return text.charAt(0) == '<';
    }
}
