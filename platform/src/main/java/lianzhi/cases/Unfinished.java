package lianzhi.cases;

/** 未了之事: what was still to be done in a case when it was closed. */
public interface Unfinished {
    /** It falls away, but what the closing itself began; in the transaction of the closing and after its event. */
    void fallsAway(CaseId id);
}
