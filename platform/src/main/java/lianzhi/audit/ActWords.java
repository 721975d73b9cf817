package lianzhi.audit;

import java.util.List;

/** 行为名称: what the codes of acts mean, for who reads the trail; every module that writes codes of its own says it. */
public interface ActWords {
    /** 行为. */
    record Act(String code, String zh, String en) {}

    List<Act> acts();
}
