package lianzhi.publicity.web;

/** 撤回理由: and the version that was looked at. */
record AuctionWithdrawal(String why, int version) {}
