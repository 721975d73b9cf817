package lianzhi.wire;

/** The whole document cannot be read: nothing of it may be stored, the answer carries the sentence. */
public final class MessageUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public MessageUnreadable(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A Chinese sentence for the partner. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
