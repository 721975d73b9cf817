package lianzhi.exchange.partner;

import java.util.List;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.Partner;
import lianzhi.exchange.Partners;
import lianzhi.exchange.store.PartnerStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of partners. */
@Component
class KeepPartners implements Partners {
    private final PartnerStore store;
    private final CheckCaller callers;

    KeepPartners(PartnerStore store, CheckCaller callers) {
        this.store = store;
        this.callers = callers;
    }

    @Override
    public List<Partner> active() {
        return store.active();
    }

    @Override
    public Partner byId(long id) {
        return store.byId(id).orElseThrow(() -> Refused.notFound("partner"));
    }

    @Override
    @Transactional
    public long register(NewPartner partner) {
        var password = partner.password();
        return store.save(partner, password == null ? null : callers.hash(password));
    }
}
