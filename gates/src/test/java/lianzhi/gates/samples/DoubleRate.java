package lianzhi.gates.samples;

public record DoubleRate(double rate) {}
