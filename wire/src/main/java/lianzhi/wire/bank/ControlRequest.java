package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 控制请求 (kzqq): hold, renew, release or deduct, one row for each account. */
public record ControlRequest(
        @Wire(value = "BDHM", key = true) String requestNumber,
        @Wire("LB") String category,
        @Wire("XZ") String nature,
        Person person,
        Origin origin,
        @Wire("LXFS") String contactAddress,
        @Wire("BEIZ") String remark,
        @Rows(list = "kzzhlist", row = "kzzh") List<ControlOrder> orders) {
    public ControlRequest {
        orders = List.copyOf(orders);
    }

    public static ControlRequest of(
            String requestNumber,
            Person person,
            Origin origin,
            String contactAddress,
            String remark,
            List<ControlOrder> orders) {
        return new ControlRequest(requestNumber, "YH", "2", person, origin, contactAddress, remark, orders);
    }
}
