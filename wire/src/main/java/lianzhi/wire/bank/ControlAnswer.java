package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Form;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;
import lianzhi.wire.WireMoney;

/** 控制结果 (kzxx): what came of one ordered account. Held is money; over limit is only a place in the queue. */
public record ControlAnswer(
        @Wire(value = "BDHM", key = true) String requestNumber,
        @Wire("CCXH") String index,
        @Wire("KHZH") String account,
        @Wire("JRCPBH") String productNumber,
        @Wire("LCZH") String wealthAccount,
        @Wire("KZNR") String content,
        @Wire("KZZT") String state,
        @Wire(value = "YE", form = Form.MONEY) String balance,
        @Wire(value = "KYYE", form = Form.MONEY) String available,
        @Wire(value = "CSKSRQ", form = Form.TIME) String from,
        @Wire(value = "CSJSRQ", form = Form.TIME) String until,
        @Wire(value = "DJXE", form = Form.MONEY) String limit,
        @Wire(value = "SKSE", form = Form.QUANTITY) String heldQuantity,
        @Wire(value = "SKJE", form = Form.MONEY) String held,
        @Wire(value = "CESKJE", form = Form.MONEY) String overLimit,
        @Wire("WNKZYY") String reason,
        @Wire("BEIZ") String remark,
        @Rows(list = "djxxList", row = "djxx") List<EarlierFreeze> freezes,
        @Rows(list = "qlxxList", row = "qlxx") List<PriorityRight> rights) {
    /** Sent back through the feedback call: no account, only the reason. */
    public static ControlAnswer sentBack(String requestNumber, String reason) {
        return new ControlAnswer(
                requestNumber,
                "1",
                "",
                "",
                "",
                "",
                "2",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                reason,
                "",
                List.of(),
                List.of());
    }

    public boolean isControlled() {
        return state.strip().equals("1");
    }

    public boolean isRefused() {
        return state.strip().equals("2");
    }

    /** Money really held now. */
    public long heldFen() {
        return WireMoney.fen(held);
    }

    /** Ordered but not covered: waits for inflow or for earlier freezes to end. */
    public long overLimitFen() {
        return WireMoney.fen(overLimit);
    }

    public long limitFen() {
        return WireMoney.fen(limit);
    }
}
