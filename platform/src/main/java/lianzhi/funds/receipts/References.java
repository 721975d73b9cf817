package lianzhi.funds.receipts;

/**
 * 流水号范围: between which references those of some lines lie.
 *
 * @param isOfPairs some have characters beyond the sixteenth bit: Java orders their halves, the database the whole
 */
public record References(String least, String greatest, boolean isOfPairs) {
    static final References NONE = new References("", "", false);

    boolean isNone() {
        return greatest.isEmpty();
    }

    /** With one more. @param reference not empty */
    References and(String reference) {
        boolean pairs = isOfPairs || hasPairs(reference);
        if (isNone()) {
            return new References(reference, reference, pairs);
        }
        boolean isLess = reference.compareTo(least) < 0;
        boolean isMore = reference.compareTo(greatest) > 0;
        return isLess || isMore || pairs != isOfPairs
                ? new References(isLess ? reference : least, isMore ? reference : greatest, pairs)
                : this;
    }

    private static boolean hasPairs(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            if (Character.isSurrogate(reference.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
