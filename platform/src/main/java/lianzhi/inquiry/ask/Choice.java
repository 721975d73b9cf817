package lianzhi.inquiry.ask;

import java.util.List;
import java.util.Objects;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.Partner;
import lianzhi.inquiry.store.MovementPeriod;
import org.jspecify.annotations.Nullable;

/**
 * 查询范围: whom a click asks about whom, and whether banks are asked for movements of money too.
 *
 * @param partnerIds null for every institution that needs not be named
 * @param casePartyIds null for every debtor
 * @param movements null where none are asked for
 */
public record Choice(
        @Nullable List<Long> partnerIds,
        @Nullable List<Long> casePartyIds,
        @Nullable MovementPeriod movements) {
    static final Choice ALL = new Choice(null, null, null);

    boolean isOf(CaseParty debtor) {
        return casePartyIds == null || casePartyIds.contains(debtor.id());
    }

    boolean isOf(Partner partner, boolean onlyByChoice) {
        return partnerIds == null ? !onlyByChoice : partnerIds.contains(partner.id());
    }

    MovementPeriod period() {
        return Objects.requireNonNullElse(movements, MovementPeriod.NONE);
    }
}
