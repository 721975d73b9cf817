package lianzhi.cases.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结案申请.
 *
 * @param way of the catalogue, such as PERFORMED
 * @param version of the case that the person saw
 */
public record CloseRequest(
        @Nullable String way,
        @Nullable Integer version,
        @Nullable List<Declaration> declarations) {}
