package lianzhi.simulator;

/** 机构: one institution that this process plays, with the credentials that the court gave it. */
public record Institution(
        String name, String code, String user, String password, Kind kind, double pollSeconds, Behaviour behaviour) {
    /** What sort of institution it is. */
    public enum Kind {
        BANK,
        PAYMENT
    }

    /**
     * How it behaves when nobody causes a fault. Answers come between the two delays after the request was fetched;
     * so many of a hundred requests are sent back; so many of a hundred unknown people turn out to be customers.
     */
    public record Behaviour(
            double answerAfterSeconds, double answerWithinSeconds, int sendBackPercent, int customerPercent) {}

    @Override
    public String toString() {
        return name + " " + code;
    }
}
