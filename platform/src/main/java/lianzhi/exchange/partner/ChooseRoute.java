package lianzhi.exchange.partner;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.exchange.Partner;
import lianzhi.exchange.Route;
import lianzhi.exchange.Routes;
import lianzhi.exchange.store.PartnerStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Point to point first, the hub while the line is silent. */
@Component
class ChooseRoute implements Routes {
    private final PartnerStore store;
    private final Clock clock;

    ChooseRoute(PartnerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Partner> choose(List<Partner> partners) {
        Map<String, List<Partner>> routes = new LinkedHashMap<>();
        for (var partner : partners) {
            var institution = Objects.requireNonNullElse(partner.institution(), "#" + partner.id());
            routes.computeIfAbsent(institution, name -> new ArrayList<>()).add(partner);
        }
        return routes.values().stream().map(this::one).toList();
    }

    private Partner one(List<Partner> routes) {
        if (routes.size() == 1) return routes.getFirst();
        var line = routes.stream()
                .filter(one -> one.route() == Route.POINT_TO_POINT && !store.isSilent(one.id(), clock.instant()))
                .findFirst();
        return line.orElseGet(() -> routes.stream()
                .filter(one -> one.route() == Route.HUB)
                .findFirst()
                .orElse(routes.getFirst()));
    }

    @Override
    public long now(long partnerId) {
        var routes = store.routes(partnerId);
        return routes.size() < 2 ? partnerId : one(routes).id();
    }

    @Override
    public long home(long partnerId) {
        return store.routes(partnerId).stream().mapToLong(Partner::id).min().orElse(partnerId);
    }

    @Override
    @Transactional
    public void link(long partnerId, Route route, String institution) {
        store.link(partnerId, route, institution);
    }
}
