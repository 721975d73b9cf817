package lianzhi.cases.catalogue;

/**
 * 事件: something that can be written to a case's timeline.
 *
 * @param module that publishes it
 */
public record EventKind(String code, String zh, String en, String module) {}
