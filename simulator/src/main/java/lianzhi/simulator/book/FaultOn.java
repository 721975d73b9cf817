package lianzhi.simulator.book;

/** A fault that a person caused: how many requests it still strikes, the words or the delay to go with it. */
public record FaultOn(Fault fault, int times, String reason, double delaySeconds) {
    public static final FaultOn NONE = new FaultOn(Fault.NONE, 0, "", 0);
}
