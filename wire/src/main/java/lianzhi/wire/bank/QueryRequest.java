package lianzhi.wire.bank;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 查询请求 (cxqq): what does this person have with you? Country and place of issue only in the 2011 variant. */
public record QueryRequest(
        @Wire(value = "BDHM", key = true) String requestNumber,
        @Wire("LB") String category,
        @Wire("XZ") String nature,
        Person person,
        Origin origin,
        @Wire(value = "CKKSSJ", form = Form.TIME) String transactionsFrom,
        @Wire(value = "CKJSSJ", form = Form.TIME) String transactionsUntil,
        @Wire("WSBH") String writNumber,
        @Wire(value = "GJ", optional = true) String country,
        @Wire(value = "FZJG", optional = true) String idIssuedAt) {
    /** A query of a commercial bank; both times blank: no transactions wanted. */
    public static QueryRequest of(
            String requestNumber, Person person, Origin origin, String from, String until, String writNumber) {
        return new QueryRequest(requestNumber, "YH", "1", person, origin, from, until, writNumber, "", "");
    }

    public boolean wantsTransactions() {
        return !transactionsFrom.isBlank() || !transactionsUntil.isBlank();
    }
}
