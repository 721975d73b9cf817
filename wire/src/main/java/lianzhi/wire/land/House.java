package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Form;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 房地产权 (FDCQ): a house or flat with its land. */
public record House(
        @Wire("BDCDYH") String unitNumber,
        @Wire("FDZL") String location,
        @Wire(value = "JZMJ", form = Form.QUANTITY) String area,
        @Wire(value = "ZYJZMJ", form = Form.QUANTITY) String ownArea,
        @Wire(value = "FTJZMJ", form = Form.QUANTITY) String sharedArea,
        @Wire("GHYT") String use,
        @Wire("FWXZ") String nature,
        @Wire("JGSJ") String completedOn,
        @Wire(value = "TDSYQSSJ", form = Form.TIME) String landFrom,
        @Wire(value = "TDSYJSSJ", form = Form.TIME) String landUntil,
        @Wire("BDCQZH") String certificate,
        @Wire("ZCS") String storeys,
        @Wire("DJJG") String registry,
        @Wire("DQDM") String regionCode,
        @Wire("YWH") String business,
        @Wire("BEIZ") String remark,
        @Rows(list = "QLRXXLIST", row = "QLRXX") List<Owner> owners) {}
