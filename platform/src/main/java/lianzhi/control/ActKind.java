package lianzhi.control;

import lianzhi.wire.bank.Measure;

/** 控制行为: what is done with a measure, and which act of the catalogue of approvals it is. */
public enum ActKind {
    FREEZE("SEIZE", Measure.FREEZE),
    RENEW("RENEW_CONTROL", Measure.RENEW),
    RELEASE("RELEASE_CONTROL", Measure.RELEASE),
    DEDUCT("DEDUCT", Measure.DEDUCT);

    private final String approval;
    private final Measure wire;

    ActKind(String approval, Measure wire) {
        this.approval = approval;
        this.wire = wire;
    }

    public String approval() {
        return approval;
    }

    public Measure wire() {
        return wire;
    }
}
