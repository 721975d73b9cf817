package lianzhi.law.interest;

/** Appends fen as yuan with two decimals. */
final class WriteFen {
    private WriteFen() {}

    static StringBuilder to(StringBuilder out, long fen) {
        int cents = (int) (fen % 100);
        out.append(fen / 100).append('.');
        return out.append((char) ('0' + cents / 10)).append((char) ('0' + cents % 10));
    }
}
