package lianzhi.coercion.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * 要素: something a proposal or step must say.
 *
 * @param options of a CHOICE
 */
public record Field(String code, @JsonProperty("kind") Kind form, String zh, String en, List<String> options) {
    /** What may be written there. */
    public enum Kind {
        TEXT,
        MONEY,
        DATE,
        MOMENT,
        NUMBER,
        CHOICE
    }

    public Field {
        form = form == null ? Kind.TEXT : form;
        options = options == null ? List.of() : List.copyOf(options);
    }
}
