package lianzhi.law.distribution;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Distribution.Claim;
import lianzhi.law.distribution.Distribution.Mode;
import lianzhi.law.distribution.Distribution.Tier;

/**
 * 刑民并存的清偿顺序 (法释〔2014〕13号13) [V]: medical costs of injury, priority rights, return to victims, other civil debts, fine,
 * confiscation. In force from setting distribution.crim14.validFrom [M].
 */
public final class PlanCriminal {
    public static final Article ARTICLE = Article.of("CRIM14", "13", "刑事涉财产执行规定第十三条", Mark.V);

    private final LocalDate validFrom;

    public PlanCriminal(LawSettings settings) {
        this.validFrom = settings.day("distribution.crim14.validFrom").orElse(LocalDate.of(2014, 11, 6));
    }

    public record Claims(
            List<Claim> medical,
            List<Claim> priority,
            List<Claim> victims,
            List<Claim> civil,
            List<Claim> fines,
            List<Claim> confiscation) {}

    public List<Tier> on(LocalDate day, Claims claims) {
        if (day.isBefore(validFrom)) {
            throw Refused.rule(Reason.of(
                    "RULE_NOT_YET_IN_FORCE", ARTICLE, "该日尚无此清偿顺序的规定", "The order was not yet in force on that day"));
        }
        return List.of(
                        claims.medical(),
                        claims.priority(),
                        claims.victims(),
                        claims.civil(),
                        claims.fines(),
                        claims.confiscation())
                .stream()
                .filter(rank -> !rank.isEmpty())
                .map(rank -> new Tier(Mode.PRO_RATA, rank))
                .toList();
    }
}
