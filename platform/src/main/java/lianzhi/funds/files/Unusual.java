package lianzhi.funds.files;

/** 不常见: what the quick reader of spreadsheets leaves to the thorough one. */
final class Unusual extends Exception {
    private static final long serialVersionUID = 1;

    Unusual(String what) {
        super(what, null, false, false);
    }
}
