package lianzhi.portal.web.calculators;

/** An amount in figures and in capital numerals. */
record CapitalAmountAnswer(String amount, String text) {}
