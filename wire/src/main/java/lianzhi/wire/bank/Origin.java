package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** Who asks, in which case, on which document. */
public record Origin(
        @Wire("FYMC") String court,
        @Wire("FYDM") String courtCode,
        @Wire("CBR") String judge,
        @Wire("YHDH") String phone,
        @Wire("AH") String caseNumber,
        @Wire("GZZBH") String workCard,
        @Wire("GWZBH") String dutyCard,
        @Wire("CKH") String document) {}
