package lianzhi.exchange;

import java.util.List;

/** 随附材料: the writs and the officers' cards that go with one act. */
public record Papers(List<Writ> writs, List<OfficerCard> officers) {
    public Papers {
        writs = List.copyOf(writs);
        officers = List.copyOf(officers);
    }
}
