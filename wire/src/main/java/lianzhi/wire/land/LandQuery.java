package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 查询请求 (BDCCXQQ): what does this person own? */
public record LandQuery(
        @Wire(value = "CXQQDH", key = true) String requestNumber,
        @Wire("LB") String category,
        LandPerson person,
        @Wire("FYMC") String court,
        @Wire("CBR") String judge,
        @Wire("AH") String caseNumber,
        @Wire(value = "XZ", optional = true) String nature,
        @Wire("CKH") String document) {}
