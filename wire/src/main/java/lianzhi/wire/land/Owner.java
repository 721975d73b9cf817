package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 权利人 (QLRXX): one owner with the share. */
public record Owner(
        @Wire(value = "BDCDYH", optional = true) String unitNumber,
        @Wire("SXH") String index,
        @Wire("QLRMC") String name,
        @Wire("BDCQZH") String certificate,
        @Wire(value = "QZYSXLH", optional = true) String printedSerial,
        @Wire("SFCZR") String holdsCertificate,
        @Wire("ZJZL") String idType,
        @Wire("ZJH") String idNumber,
        @Wire("QLRLX") String ownerType,
        @Wire("QLBL") String share,
        @Wire("GYFS") String coOwnership,
        @Wire("GYQK") String coOwnershipWords,
        @Wire("QSZT") String state,
        @Wire("BDCLX") String landType) {}
