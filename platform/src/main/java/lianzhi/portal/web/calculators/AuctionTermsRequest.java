package lianzhi.portal.web.calculators;

import lianzhi.law.auction.AssetKind;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a request for auction terms.
 *
 * @param firstRatio 0.70 to 1, default 0.70
 */
record AuctionTermsRequest(
        String referencePrice,
        AssetKind assetKind,
        @Nullable String firstRatio) {}
