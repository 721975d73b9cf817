package lianzhi.wire;

/** What the text of a field must look like when it is not blank. */
public enum Form {
    TEXT("文本") {
        @Override
        boolean fits(String text) {
            return true;
        }
    },
    /** Yuan with at most two decimals, no separators. */
    MONEY("金额") {
        @Override
        boolean fits(String text) {
            return WireMoney.isMoney(text);
        }
    },
    /** A number with up to eight decimals. */
    QUANTITY("数量") {
        @Override
        boolean fits(String text) {
            return WireMoney.isQuantity(text);
        }
    },
    /** A day or a moment, see {@link WireTime}. */
    TIME("日期") {
        @Override
        boolean fits(String text) {
            return WireTime.isTime(text);
        }
    };

    private final String word;

    Form(String word) {
        this.word = word;
    }

    /** What is wrong, in a sentence for the partner. */
    Finding misfit(String field, String text) {
        return new Finding(
                name().toLowerCase(java.util.Locale.ROOT) + "-malformed", field + " " + word + "格式错误: " + text);
    }

    abstract boolean fits(String text);
}
