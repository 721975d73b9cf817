package lianzhi.publicity;

/**
 * 通知网关: a text message or mail provider. Declare a bean to connect one; without it notices are shown in the outbox and
 * in the portal only, and say so.
 */
public interface NoticeGateway {
    /**
     * Hands one notice over; called outside any transaction. The same reference may come again after a crash.
     *
     * @param reference stable, such as notice-17
     * @throws RuntimeException when it could not be handed over; it is tried again later
     */
    void send(String reference, String address, String text);
}
