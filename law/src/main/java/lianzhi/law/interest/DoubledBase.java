package lianzhi.law.interest;

import lianzhi.law.LawSettings;

/** 加倍部分的基数: what is counted, by 法释〔2014〕8号1(3) and, where practice differs, by the court's settings. */
public final class DoubledBase {
    private final LawSettings settings;

    public DoubledBase(LawSettings settings) {
        this.settings = settings;
    }

    /** @param securityOrder whether the title is an order allowing the sale of security (实现担保物权裁定) [P] */
    public boolean includes(BaseItem item, boolean securityOrder) {
        if (securityOrder && !settings.flag("interest.securityOrder.doubled")) {
            return false;
        }
        return switch (item) {
            case PRINCIPAL -> true;
            case GENERAL_INTEREST -> false;
            case FIXED_LIQUIDATED -> settings.flag("interest.base.includeFixedLiquidated");
            case RUNNING_LIQUIDATED -> settings.flag("interest.base.includeRunningLiquidated");
            case LAWYER_FEE -> settings.flag("interest.base.includeLawyerFee");
            case COURT_FEE -> settings.flag("interest.base.includeCourtFees");
            case APPLICATION_FEE -> settings.flag("interest.base.includeApplicationFee");
            case FINE -> settings.flag("interest.base.includeFine");
        };
    }
}
