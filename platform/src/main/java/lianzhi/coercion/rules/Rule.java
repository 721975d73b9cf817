package lianzhi.coercion.rules;

import java.util.List;
import lianzhi.law.Reason;

/** 规则: every reason why an act may not be proposed; empty when none. */
@FunctionalInterface
interface Rule {
    List<Reason> against(Asked asked);
}
