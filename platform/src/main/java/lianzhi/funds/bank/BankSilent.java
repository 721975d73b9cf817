package lianzhi.funds.bank;

/** The bank did not answer, or not in words that can be read: nothing is known, so it is asked again. */
public final class BankSilent extends RuntimeException {
    private static final long serialVersionUID = 1;

    BankSilent(String why) {
        super(why);
    }
}
