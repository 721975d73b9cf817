package lianzhi.funds.payouts;

import java.util.List;

/** 本案领款通知, newest first. */
public record CollectionNotices(List<CollectionNotice> items, int total) {}
