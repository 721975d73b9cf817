package lianzhi.cases.workbench;

/** 工作台计数. */
public record Counts(int open, int doneThisWeek, int approvalsWaiting, int requestsReturned) {}
