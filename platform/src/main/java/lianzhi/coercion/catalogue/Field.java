package lianzhi.coercion.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 要素: something a proposal or step must say.
 *
 * @param options of a CHOICE
 * @param optional may be left empty
 * @param setting a number that holds when nothing is written
 */
public record Field(
        String code,
        @JsonProperty("kind") Kind form,
        String zh,
        String en,
        List<String> options,
        boolean optional,
        @Nullable String setting) {
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
