package lianzhi.sanctions.check;

import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 条件核对: one condition or exclusion, and how it stands.
 *
 * @param state MET, AGAINST, or OPEN: somebody must still say or prove it
 * @param group BASIC, CONDITION, EXCLUSION
 * @param howZh what the system found, or who must say what
 */
public record Check(
        String code,
        String group,
        String zh,
        String en,
        @Nullable Article article,
        State state,
        String howZh,
        String howEn) {
    public enum State {
        MET,
        AGAINST,
        OPEN
    }

    public Reason reason() {
        var code = "SANCTION_" + this.code;
        var saidZh = howZh.isEmpty() ? zh : zh + "：" + howZh;
        var saidEn = howEn.isEmpty() ? en : en + ": " + howEn;
        return new Reason(code, null, article, saidZh, saidEn, Map.of());
    }
}
