package lianzhi.publicity.web;

import java.util.List;
import lianzhi.publicity.store.AuctionRow;

/** 公告一览: of the cases that one may see. */
record AuctionList(List<AuctionRow> items, int total) {}
