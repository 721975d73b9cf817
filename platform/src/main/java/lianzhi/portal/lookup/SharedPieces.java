package lianzhi.portal.lookup;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Texts that many entries share, each beside the piece of an answer in which it stands. The pieces stand in one array, each
 * behind its length, so that who asks how long a piece is has it at hand when it is written.
 */
final class SharedPieces {
    private static final int FIRST_ROOM = 64;
    /** Before a piece: its length, low byte first. */
    private static final int LENGTH = 2;

    private final SharedTexts texts = new SharedTexts();
    private final Function<String, byte[]> pieceOf;
    private byte[] pieces = new byte[FIRST_ROOM];
    private int[] begins = new int[FIRST_ROOM];
    private int size;
    private int end;

    SharedPieces(Function<String, byte[]> pieceOf) {
        this.pieceOf = pieceOf;
    }

    int of(String text) {
        var number = texts.of(text);
        if (number == size) add(pieceOf.apply(text));
        return number;
    }

    private void add(byte[] piece) {
        if (piece.length >= 1 << Short.SIZE) throw new IllegalStateException("No room for a text of " + piece.length);
        if (size == begins.length) begins = Arrays.copyOf(begins, size * 2);
        var next = end + LENGTH + piece.length;
        if (next > pieces.length) pieces = Arrays.copyOf(pieces, next * 2);
        begins[size++] = end;
        pieces[end] = (byte) piece.length;
        pieces[end + 1] = (byte) (piece.length >> Byte.SIZE);
        System.arraycopy(piece, 0, pieces, end + LENGTH, piece.length);
        end = next;
    }

    String text(int number) {
        return texts.text(number);
    }

    int length(int number) {
        var begin = begins[number];
        return (pieces[begin] & 0xFF) | (pieces[begin + 1] & 0xFF) << Byte.SIZE;
    }

    void write(int number, JsonBytes to) {
        write(number, 0, to);
    }

    /** Without so many bytes at its beginning. */
    void write(int number, int without, JsonBytes to) {
        var begin = begins[number] + LENGTH;
        to.plain(pieces, begin + without, begin + length(number));
    }

    /** Nothing is added any more. */
    void done() {
        texts.done();
    }

    long bytes() {
        return texts.bytes() + pieces.length + (long) Integer.BYTES * begins.length;
    }
}
