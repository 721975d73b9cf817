package lianzhi.exchange.store;

/** The two cards of one officer, in one format. */
public record Cards(
        long personId, String workCard, String dutyCard, String format, byte[] workImage, byte[] dutyImage) {}
