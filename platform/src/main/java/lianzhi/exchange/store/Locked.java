package lianzhi.exchange.store;

import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;

/** One request as it stands, locked until the transaction ends. */
public record Locked(
        long id, String number, long partnerId, Nature nature, ItemState state, long papersId, String request) {
    public QueryRequest query() {
        return RequestText.read(request, QueryRequest.class);
    }

    public ControlRequest control() {
        return RequestText.read(request, ControlRequest.class);
    }
}
