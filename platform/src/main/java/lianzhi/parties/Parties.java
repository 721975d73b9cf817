package lianzhi.parties;

import java.util.List;

/** 当事人档案: one file per person or unit, whatever the court. */
public interface Parties {
    /** The files of these identities in the same order; opens those that do not exist yet. */
    List<Long> files(List<Identity> identities);
}
