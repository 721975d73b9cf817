package lianzhi.exchange.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import lianzhi.exchange.ItemsMoved;
import lianzhi.exchange.Nature;
import lianzhi.exchange.Partner;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Step.What;
import lianzhi.exchange.Transport;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.outbox.WirePapers;
import lianzhi.exchange.store.OfferStore;
import lianzhi.exchange.store.OpenPackage;
import lianzhi.exchange.store.PackageStore;
import lianzhi.exchange.store.StepStore;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.file.FileCodec;
import lianzhi.wire.file.PackageName;
import lianzhi.wire.file.PackageName.Type;
import lianzhi.wire.file.Sealed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 打包: puts what waits for a bank into packages, and its open packages into its folder. */
@Component
class PackRequests {
    private final Partners partners;
    private final OfferStore offers;
    private final PackageStore packages;
    private final HandOut out;
    private final StepStore steps;
    private final Folders folders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackRequests(
            Partners partners,
            OfferStore offers,
            PackageStore packages,
            HandOut out,
            StepStore steps,
            Folders folders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partners = partners;
        this.offers = offers;
        this.packages = packages;
        this.out = out;
        this.steps = steps;
        this.folders = folders;
        this.events = events;
        this.clock = clock;
    }

    /** Brings the folder up to date: new packages in, answered ones out. */
    @Transactional
    void handle(long partnerId) {
        var partner = partners.byId(partnerId);
        var code = partner.code();
        if (partner.transport() != Transport.FILE || code == null) return;
        pack(partner, code, Nature.QUERY, Type.QUERIES);
        pack(partner, code, Nature.CONTROL, Type.CONTROLS);
        for (var name : packages.finish(partnerId, clock.instant())) folders.removeFromOut(partnerId, name);
        for (var open : packages.open(partnerId)) {
            var name = Objects.requireNonNull(PackageName.parse(open.name()));
            folders.put(partnerId, open.name(), name.draftName(), content(partnerId, name, open));
        }
    }

    /** The bank has read the whole package: its requests are fetched. */
    @Transactional
    void wasRead(long partnerId, String name) {
        var now = clock.instant();
        var fetched = packages.read(partnerId, name, now);
        if (fetched.isEmpty()) return;
        steps.add(fetched, What.FETCHED, "", now);
        events.publishEvent(new ItemsMoved(fetched));
    }

    private void pack(Partner partner, String code, Nature nature, Type type) {
        var now = clock.instant();
        var taken = offers.take(partner.id(), nature, now);
        if (taken.isEmpty()) return;
        packages.add(
                partner.id(),
                PackageName.of(type, code, packages.nextBatch(now)).fileName(),
                taken,
                now);
        steps.add(taken, What.OFFERED, "", now);
        events.publishEvent(new ItemsMoved(taken));
    }

    private byte[] content(long partner, PackageName name, OpenPackage open) {
        var kept = open.content();
        if (kept != null) return kept;
        return (name.type() == Type.QUERIES ? queries(partner, name, open) : controls(partner, name, open)).zip();
    }

    private Sealed queries(long partner, PackageName name, OpenPackage open) {
        var requests = packages.requests(open.id(), QueryRequest.class);
        var writs = new LinkedHashMap<String, List<Writ>>();
        var cards = new ArrayList<Credential>();
        for (var request : requests) {
            writs.computeIfAbsent(
                    request.writNumber(), number -> WirePapers.writs(out.writsOfQuery(partner, number), number, ""));
            cards.addAll(
                    WirePapers.credentials(request.requestNumber(), out.cardsOf(partner, request.requestNumber())));
        }
        return FileCodec.encodeQueries(
                name.bank(),
                name.batch(),
                requests,
                writs.values().stream().flatMap(List::stream).toList(),
                cards);
    }

    private Sealed controls(long partner, PackageName name, OpenPackage open) {
        var requests = packages.requests(open.id(), ControlRequest.class);
        var writs = new ArrayList<Writ>();
        var cards = new ArrayList<Credential>();
        for (var request : requests) {
            var number = request.requestNumber();
            writs.addAll(WirePapers.writs(out.writsOfControl(partner, number), "", number));
            cards.addAll(WirePapers.credentials(number, out.cardsOf(partner, number)));
        }
        return FileCodec.encodeControls(name.bank(), name.batch(), requests, writs, cards);
    }
}
