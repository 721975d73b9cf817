package lianzhi.law.distribution;

import java.util.ArrayList;
import java.util.List;
import lianzhi.law.LawSettings;
import lianzhi.law.distribution.Distribution.Claim;
import lianzhi.law.distribution.Distribution.Mode;
import lianzhi.law.distribution.Distribution.Tier;

/**
 * 破产清偿顺序 (企业破产法113) [V]: equal ratio inside a rank. The doubled part accrued before acceptance is ranked by setting
 * interest.bankruptcy.doubledBefore [P]; what accrues after acceptance is no claim.
 */
public final class PlanBankruptcy {
    private final String doubled;

    public PlanBankruptcy(LawSettings settings) {
        this.doubled = settings.text("interest.bankruptcy.doubledBefore");
    }

    /**
     * @param costs bankruptcy costs and common-benefit debts
     * @param workers wages, medical, injury, pension money into personal accounts, statutory compensation
     * @param insuranceAndTax other social insurance and tax
     * @param doubledBefore doubled parts accrued before acceptance
     */
    public record Claims(
            List<Claim> costs,
            List<Claim> workers,
            List<Claim> insuranceAndTax,
            List<Claim> ordinary,
            List<Claim> doubledBefore) {}

    public List<Tier> of(Claims claims) {
        var ordinary = new ArrayList<>(claims.ordinary());
        if (doubled.equals("ORDINARY")) {
            ordinary.addAll(claims.doubledBefore());
        }
        var after = doubled.equals("AFTER_ORDINARY") ? claims.doubledBefore() : List.<Claim>of();
        return List.of(claims.costs(), claims.workers(), claims.insuranceAndTax(), ordinary, after).stream()
                .filter(rank -> !rank.isEmpty())
                .map(rank -> new Tier(Mode.PRO_RATA, rank))
                .toList();
    }
}
