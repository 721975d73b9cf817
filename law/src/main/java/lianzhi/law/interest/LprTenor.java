package lianzhi.law.interest;

import java.util.Arrays;
import java.util.Optional;

/** 贷款市场报价利率期限: the two terms for which the LPR is published. */
public enum LprTenor {
    ONE_YEAR("1y"),
    OVER_FIVE_YEARS("5y");

    private final String code;

    LprTenor(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<LprTenor> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
