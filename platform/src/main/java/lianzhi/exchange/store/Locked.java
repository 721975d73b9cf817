package lianzhi.exchange.store;

import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.QueryRequest;
import org.jooq.JSONB;

/** One request as it stands, locked until the transaction ends. */
public record Locked(long id, long partnerId, Nature nature, ItemState state, long papersId, String request) {
    public QueryRequest query() {
        return PayloadJson.read(JSONB.valueOf(request), QueryRequest.class);
    }

    public ControlRequest control() {
        return PayloadJson.read(JSONB.valueOf(request), ControlRequest.class);
    }
}
