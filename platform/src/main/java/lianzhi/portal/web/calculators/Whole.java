package lianzhi.portal.web.calculators;

/** Text that can be written as UTF-8: half a character (an unpaired surrogate) becomes the replacement sign. */
final class Whole {
    private Whole() {}

    static String text(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
