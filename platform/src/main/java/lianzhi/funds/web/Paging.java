package lianzhi.funds.web;

import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 分页: from 0, at most 200 rows. */
final class Paging {
    private static final int MOST = 200;

    private Paging() {}

    static int page(int page) {
        if (page < 0 || page > 1_000_000) {
            throw Refused.input(Reason.field("page", "PAGE_OUT_OF_RANGE", "页码超出范围", "The page is out of range"));
        }
        return page;
    }

    static int size(int size) {
        if (size < 1 || size > MOST) {
            throw Refused.input(Reason.field("size", "SIZE_OUT_OF_RANGE", "每页1至200条", "A page has 1 to 200 rows"));
        }
        return size;
    }
}
