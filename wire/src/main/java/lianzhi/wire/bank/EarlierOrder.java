package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** The freeze that is renewed, released or deducted from: without its request number a bank cannot find it. */
public record EarlierOrder(
        @Wire("YDJDH") String requestNumber, @Wire("YDJAH") String caseNumber) {
    public static final EarlierOrder NONE = new EarlierOrder("", "");
}
