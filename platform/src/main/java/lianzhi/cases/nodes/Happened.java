package lianzhi.cases.nodes;

import java.util.List;
import lianzhi.cases.Stage;

/**
 * 已记入: what the case is like after an event.
 *
 * @param closed the case was closed already and the event only meant open ones: nothing was written
 */
public record Happened(
        String number, Stage stage, int version, List<String> done, List<String> started, boolean closed) {}
