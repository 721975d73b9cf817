package lianzhi.sanctions.batch;

import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.store.Subject;

/** 候选人: in the case in which he owes. */
record OwingPerson(CaseBrief file, Subject who) {}
