package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 退回 (htxx): the request is sent back. In the other direction: the court could not accept an answer. */
public record Rollback(
        @Wire(value = "BDHM", key = true) String requestNumber,
        @Wire("XCHTYY") String reason,
        @Wire("XCHTBZ") String remark,
        @Wire("XCHTR") String contact,
        @Wire("XCHTDH") String contactPhone) {}
