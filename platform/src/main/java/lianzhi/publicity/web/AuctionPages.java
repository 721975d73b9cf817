package lianzhi.publicity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.publicity.auctions.AnnounceAuction;
import lianzhi.publicity.auctions.WithdrawAuction;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices of auctions and sales, for those who announce them. */
@RestController
@RequestMapping("/api/v1/auctions")
@Tag(name = "publicity")
class AuctionPages {
    private final AnnounceAuction announce;
    private final WithdrawAuction withdraw;

    AuctionPages(AnnounceAuction announce, WithdrawAuction withdraw) {
        this.announce = announce;
        this.withdraw = withdraw;
    }

    @GetMapping
    @Operation(operationId = "auctions", summary = "Notices of auctions and sales of the cases that one may see")
    AuctionList list(Viewer viewer) {
        var items = announce.list(viewer);
        return new AuctionList(items, items.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "announceAuction", summary = "Announce an auction or a sale; the public sees it at once")
    AuctionAnnounced announce(Viewer viewer, @RequestBody AnnounceAuction.Input input) {
        return new AuctionAnnounced(announce.handle(viewer, input));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawAuction", summary = "Take a notice back, with the reason")
    void withdraw(Viewer viewer, @PathVariable long id, @RequestBody AuctionWithdrawal body) {
        withdraw.handle(viewer, id, body.why(), body.version());
    }
}
