package lianzhi.cases;

/**
 * 随事而动: whoever acts on {@link CaseEventHappened} in the transaction of the event says on which codes. All others are written by
 * their one statement, without a transaction around it, and are told to nobody.
 */
public interface ActsOnEvents {
    boolean actsOn(String code);
}
