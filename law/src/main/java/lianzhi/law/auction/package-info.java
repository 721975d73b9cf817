/** 变价: reference price, online auction, sale, defaulting bidder. Start at {@link SetAuctionTerms}. */
@NullMarked
package lianzhi.law.auction;

import org.jspecify.annotations.NullMarked;
