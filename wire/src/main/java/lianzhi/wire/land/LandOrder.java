package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Form;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 不动产权利 (BDCQL): what is ordered for one unit. */
public record LandOrder(
        @Wire("KZQQDH") String requestNumber,
        @Wire("KZCS") String measure,
        @Wire("BDCQLLX") String rightType,
        @Wire("BDCDYH") String unitNumber,
        @Wire("ZL") String location,
        @Wire("BDCQZH") String certificate,
        @Wire("CKWH") String ruling,
        @Wire(value = "KSRQ", form = Form.TIME) String from,
        @Wire(value = "JSRQ", form = Form.TIME) String until,
        @Wire("YDJAH") String originalCase,
        @Wire("YDJDH") String originalRequest,
        @Wire("YWH") String business,
        @Wire("YCFYWH") String originalBusiness,
        @Wire("DJJG") String registry,
        @Rows(list = "GHDXLIST", row = "GHDX") List<Buyer> buyers) {}
