package lianzhi.portal.web;

import java.util.List;

/** 我的账户: all cases of one identity. */
record MyAccount(String name, List<AccountCase> items, int total) {}
