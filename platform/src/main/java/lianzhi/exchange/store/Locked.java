package lianzhi.exchange.store;

import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import org.jooq.JSONB;

/** One request as it stands, locked until the transaction ends. */
public record Locked(
        long id, String number, long partnerId, Nature nature, ItemState state, long papersId, JSONB request) {
    public QueryRequest query() {
        return PayloadJson.read(request, QueryRequest.class);
    }

    public ControlRequest control() {
        return PayloadJson.read(request, ControlRequest.class);
    }
}
