package lianzhi.portal.lookup;

import java.util.Arrays;
import java.util.function.Function;

/** Texts that many entries share, each beside the piece of an answer in which it stands; the pieces stand in one array. */
final class SharedPieces {
    private static final int FIRST_ROOM = 64;
    private final SharedTexts texts = new SharedTexts();
    private final Function<String, byte[]> pieceOf;
    private byte[] pieces = new byte[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int size;

    SharedPieces(Function<String, byte[]> pieceOf) {
        this.pieceOf = pieceOf;
    }

    int of(String text) {
        var number = texts.of(text);
        if (number == size) add(pieceOf.apply(text));
        return number;
    }

    private void add(byte[] piece) {
        if (size + 1 == ends.length) ends = Arrays.copyOf(ends, size * 2);
        var begin = ends[size];
        if (begin + piece.length > pieces.length) pieces = Arrays.copyOf(pieces, (begin + piece.length) * 2);
        System.arraycopy(piece, 0, pieces, begin, piece.length);
        ends[++size] = begin + piece.length;
    }

    String text(int number) {
        return texts.text(number);
    }

    void write(int number, JsonBytes to) {
        to.plain(pieces, ends[number], ends[number + 1]);
    }

    /** Nothing is added any more. */
    void done() {
        texts.done();
    }

    long bytes() {
        return texts.bytes() + pieces.length + (long) Integer.BYTES * ends.length;
    }
}
