package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 报文头 (Head) of the court. */
public record LandHead(
        @Wire("CREATETIME") String createdAt,
        @Wire("DIGITALSIGN") String signature) {}
