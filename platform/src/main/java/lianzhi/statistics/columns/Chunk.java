package lianzhi.statistics.columns;

/** So many cases, side by side; days are counted from the first of 1900. */
final class Chunk {
    static final int MOST = 1 << 16;

    final short[] court = new short[MOST];
    final byte[] way = new byte[MOST];
    final char[] filed = new char[MOST];
    final char[] closed = new char[MOST];
    final char[] term = new char[MOST];
    final long[] claimed = new long[MOST];
    final long[] recovered = new long[MOST];
    int size;
}
