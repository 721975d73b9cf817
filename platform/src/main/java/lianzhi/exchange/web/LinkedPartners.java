package lianzhi.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.exchange.partner.LinkPartner;
import lianzhi.exchange.store.Linked;
import lianzhi.exchange.store.LinkedStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory of institutions on the link, as who registers them sees it. */
@RestController
@RequestMapping("/api/v1/partners/linked")
@Tag(name = "exchange")
class LinkedPartners {
    private final LinkedStore partners;
    private final LinkPartner link;

    LinkedPartners(LinkedStore partners, LinkPartner link) {
        this.partners = partners;
        this.link = link;
    }

    record LinkedList(List<Linked> items, int total) {}

    record PartnerLinked(long partnerId) {}

    @GetMapping
    @Operation(operationId = "linkedPartners", summary = "All institutions that are or were on the link")
    LinkedList list(Viewer viewer) {
        viewer.require(Power.MANAGE_PEOPLE);
        var items = partners.all();
        return new LinkedList(items, items.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "linkPartner", summary = "Put an institution on the link, change or stop it")
    PartnerLinked link(Viewer viewer, @RequestBody LinkPartner.Input input) {
        viewer.require(Power.MANAGE_PEOPLE);
        return new PartnerLinked(link.handle(viewer, input));
    }
}
