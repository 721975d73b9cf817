package lianzhi.wire.soap;

/** An envelope that cannot be read, or a fault that the other side answered. */
public final class SoapFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SoapFault(String sentence) {
        super(sentence);
    }
}
