package lianzhi.cases.closing;

import lianzhi.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * 结案结果.
 *
 * @param approvalId the request that must be signed before the case is closed; null if it is closed
 */
public record CloseAnswer(Stage stage, @Nullable Long approvalId) {}
