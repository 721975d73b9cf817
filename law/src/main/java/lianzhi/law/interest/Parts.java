package lianzhi.law.interest;

import lianzhi.law.Money;

/** 债务的四个部分 in fen, none below 0: what is unpaid, or what a payment paid. */
public record Parts(Money costs, Money generalInterest, Money principal, Money doubledPart) {
    public static final Parts NONE = new Parts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return costs.plus(generalInterest).plus(principal).plus(doubledPart);
    }

    public Parts plus(Parts other) {
        return new Parts(
                costs.plus(other.costs),
                generalInterest.plus(other.generalInterest),
                principal.plus(other.principal),
                doubledPart.plus(other.doubledPart));
    }
}
