package lianzhi.law.auction;

/** 财产种类: decides how long before an auction its notice must stand (网拍规定12, 26) [V]. */
public enum AssetKind {
    MOVABLE(15, 7),
    IMMOVABLE(30, 15),
    OTHER_RIGHT(30, 15);

    private final int first;
    private final int second;

    AssetKind(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /** Days of notice before the first auction. */
    public int firstNoticeDays() {
        return first;
    }

    /** Days of notice before the second auction and the sale. */
    public int secondNoticeDays() {
        return second;
    }
}
