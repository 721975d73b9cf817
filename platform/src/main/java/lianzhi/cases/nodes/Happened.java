package lianzhi.cases.nodes;

import java.util.List;
import lianzhi.cases.Stage;

/** 已记入: what the case is like after an event. */
public record Happened(String number, Stage stage, int version, List<String> done, List<String> started) {}
