package lianzhi.simulator.agency;

/** 控制登记: one hold on a thing, in its place in the queue. */
public record Hold(String number, String key, String court, String document, String until) {}
