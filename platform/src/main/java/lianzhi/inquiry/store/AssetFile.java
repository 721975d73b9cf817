package lianzhi.inquiry.store;

import java.time.Instant;

/** 财产档案. */
public record AssetFile(
        long id,
        long partyId,
        String partyName,
        String assetClass,
        String institution,
        String account,
        String kind,
        String place,
        Instant firstSeenAt) {}
