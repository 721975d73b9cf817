package lianzhi.portal.web;

import lianzhi.cases.Words;

/** 我的一个案件. */
record AccountCase(long casePartyId, String number, Words court, String role, String stage, boolean closed) {}
