package lianzhi.coercion.catalogue;

/**
 * 拒执情形: an item of the articles that say what is serious.
 *
 * @param grade SERIOUS or SPECIALLY_SERIOUS
 * @param no of the item in its article
 * @param setting holds its words; until the court fills them in, a proposal quotes them
 */
public record CrimeKind(String code, String grade, int no, String setting) {
    private static final String UNWORDED = "待确认";

    public static boolean isWorded(String words) {
        return !words.isBlank() && !words.equals(UNWORDED);
    }
}
