package lianzhi.gates.samples;

public class PayoutManager {}
