package lianzhi.funds.receipts;

/** 流水段: a statement, piece by piece. */
@FunctionalInterface
interface Pieces {
    /** The next piece; {@link Piece#END} after the last one. */
    Piece next();
}
