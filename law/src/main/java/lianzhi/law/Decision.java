package lianzhi.law;

import java.util.List;

/** 决定: may it be done? Allowed when no reason stands against it; all reasons are given, not the first. */
public record Decision(List<Reason> reasons) {
    public static final Decision ALLOWED = new Decision(List.of());

    public Decision {
        reasons = List.copyOf(reasons);
    }

    public static Decision from(List<Reason> reasons) {
        return reasons.isEmpty() ? ALLOWED : new Decision(reasons);
    }

    public boolean isAllowed() {
        return reasons.isEmpty();
    }

    /** Throws {@link Refused} with every reason unless allowed. */
    public void orRefuse() {
        if (!isAllowed()) {
            throw new Refused(Refused.Kind.RULE, reasons);
        }
    }
}
