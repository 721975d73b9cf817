package lianzhi.documents.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/** 文书种类: one entry of the catalogue of court documents. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentKind(
        String code,
        @JsonProperty("title_zh") String titleZh,
        @JsonProperty("title_en") String titleEn,
        List<String> approvals,
        List<String> recipients,
        List<String> fields,
        @Nullable Numbering number,
        boolean seal,
        Mark mark) {
    /** How it is numbered: pattern with {year}, {court}, {type}, {seq} and {zh} for the sub-number. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Numbering(String series, @Nullable String pattern, Mark mark) {}

    public boolean hasNumber() {
        return number != null && number.pattern() != null;
    }

    public boolean hasSubNumber() {
        return number != null && number.pattern() != null && number.pattern().contains("{zh}");
    }

    /** The case's own number, and none of a series. */
    public boolean hasMainNumber() {
        return number != null && number.series().equals("MAIN");
    }

    /** Rulings on objections, reviews and supervision bear the number of a case of their own. */
    public boolean hasNumberOfItsOwnCase() {
        return number != null && List.of("OBJ", "REV", "SUPV").contains(number.series());
    }
}
