package lianzhi.wire.land;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 控制信息 (KZXX): one unit sealed or not, with the registry's opinion. */
public record LandControlRow(
        @Wire("BDCQLLX") String rightType,
        @Wire("BDCDYH") String unitNumber,
        @Wire("BDCQZH") String certificate,
        @Wire("KZZT") String state,
        @Wire(value = "CSKSRQ", form = Form.TIME) String from,
        @Wire(value = "CSJSRQ", form = Form.TIME) String until,
        @Wire("WNKZYY") String reason,
        @Wire("BEIZ") String remark,
        @Wire("YWH") String business,
        @Wire("CFYWH") String sealBusiness) {
    public boolean isControlled() {
        return state.strip().equals("1");
    }

    public boolean isRefused() {
        return state.strip().equals("2");
    }
}
