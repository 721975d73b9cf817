package lianzhi.benchmarks;

/** One figure of the link: what the product does, and the floor under it, in the same unit. */
interface LinkCell {
    double product() throws Exception;

    double bound() throws Exception;

    /** Rounds until the server's code is compiled, as it is after a few minutes of work. */
    default int warmUps() {
        return Integer.getInteger("warm", 10);
    }

    /** Measured once more when the rounds are over, for figures that promise something beside the ratio. */
    default void afterwards(double product) throws Exception {}
}
