package lianzhi.publicity.web;

/** 公告编号: of what was announced. */
record AuctionAnnounced(long auctionId) {}
