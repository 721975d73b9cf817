package lianzhi.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 案件标识: a number in JSON. */
public record CaseId(@JsonValue long value) {
    @JsonCreator
    public CaseId {}
}
