package lianzhi.cases;

import java.util.List;

/** 解除办法来源: lets a module say to a debtor what ends its measures against him. Declare a bean. */
public interface WaysOut {
    /** What weighs on this party now; empty when nothing of this module does. */
    List<WayOut> of(CaseId id, long casePartyId);
}
