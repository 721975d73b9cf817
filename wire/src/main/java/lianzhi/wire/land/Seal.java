package lianzhi.wire.land;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 查封登记 (CFDJ): a seal of some court, in its rank. */
public record Seal(
        @Wire("BDCDYH") String unitNumber,
        @Wire("ZL") String location,
        @Wire("CFJG") String authority,
        @Wire("CFLX") String type,
        @Wire("CFWH") String document,
        @Wire(value = "CFQSSJ", form = Form.TIME) String from,
        @Wire(value = "CFJSSJ", form = Form.TIME) String until,
        @Wire("CFYWH") String sealBusiness,
        @Wire("DJJG") String registry,
        @Wire("DQDM") String regionCode,
        @Wire("YWH") String business) {}
