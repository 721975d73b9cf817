package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 控制请求 (BDCKZQQ): seal, renew, release or transfer rights in land. */
public record LandControl(
        @Wire(value = "CXQQDH", key = true) String requestNumber,
        @Wire("LB") String category,
        LandPerson person,
        @Wire("FYMC") String court,
        @Wire("CBR") String judge,
        @Wire("AH") String caseNumber,
        @Wire(value = "XZ", optional = true) String nature,
        @Wire("CKH") String document,

        @Rows(list = "BDCQLLIST", row = "BDCQL", always = true)
        List<LandOrder> orders) {}
