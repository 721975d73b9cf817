package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 报文头 (Head) of a registry. */
public record AnswerHead(
        @Wire("CREATETIME") String createdAt,
        @Wire("DIGITALSIGN") String signature,
        @Wire("RESPONSECODE") String responseCode,
        @Wire("RESPONSEINFO") String responseInfo) {}
