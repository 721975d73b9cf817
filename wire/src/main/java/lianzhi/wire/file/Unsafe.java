package lianzhi.wire.file;

/** A package that must not be opened further: to be put aside with its bytes, and an alarm raised. */
public final class Unsafe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unsafe(String sentence) {
        super(sentence);
    }
}
