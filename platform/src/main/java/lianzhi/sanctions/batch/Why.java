package lianzhi.sanctions.batch;

/** 未满足的条件, as it is kept with the person. */
record Why(String code, String zh, String en) {}
