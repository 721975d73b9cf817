package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** A right whose own fields are not published: what every right has. */
public record LandRight(
        @Wire("BDCDYH") String unitNumber,
        @Wire("ZL") String location,
        @Wire(value = "BDCQZH", optional = true) String certificate,
        @Wire(value = "DJJG", optional = true) String registry,
        @Wire(value = "DQDM", optional = true) String regionCode,
        @Wire(value = "YWH", optional = true) String business,
        @Wire(value = "BEIZ", optional = true) String remark,
        @Rows(list = "QLRXXLIST", row = "QLRXX") List<Owner> owners) {}
