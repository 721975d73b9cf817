package lianzhi.inquiry.ask;

import java.util.List;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.Partner;
import org.jspecify.annotations.Nullable;

/**
 * 查询范围: whom a click asks about whom.
 *
 * @param partnerIds null for every institution that needs not be named
 * @param casePartyIds null for every debtor
 */
public record Choice(
        @Nullable List<Long> partnerIds, @Nullable List<Long> casePartyIds) {
    static final Choice ALL = new Choice(null, null);

    boolean isOf(CaseParty debtor) {
        return casePartyIds == null || casePartyIds.contains(debtor.id());
    }

    boolean isOf(Partner partner, boolean onlyByChoice) {
        return partnerIds == null ? !onlyByChoice : partnerIds.contains(partner.id());
    }
}
