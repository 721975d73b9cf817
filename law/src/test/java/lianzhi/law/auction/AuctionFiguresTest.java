package lianzhi.law.auction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuctionFiguresTest {
    @Test
    void AUC_03_the_deposit_of_a_defaulting_bidder_pays_costs_then_the_gap() {
        var e = Examples.worked("fee-auction-examples.json", "default_bid")
                .findFirst()
                .orElseThrow();
        var outcome = new DefaultingBidder()
                .of(money(e, "deposit"), money(e, "costs"), money(e, "first_price"), money(e, "second_price"));
        var expected = e.get("expected");
        assertThat(outcome.toCosts()).hasToString(expected.get("to_costs").asString());
        assertThat(outcome.priceGap()).hasToString(expected.get("price_gap").asString());
        assertThat(outcome.toGap()).hasToString(expected.get("to_gap").asString());
        assertThat(outcome.toDebtsOfDebtor())
                .hasToString(expected.get("to_debts_of_debtor").asString());
        assertThat(outcome.shortfallBeyondDeposit())
                .hasToString(expected.get("shortfall_beyond_deposit").asString());
    }

    @Test
    void a_better_second_price_leaves_the_deposit_to_the_debts() {
        var outcome =
                new DefaultingBidder().of(Money.yuan("100"), Money.yuan("30"), Money.yuan("500"), Money.yuan("600"));
        assertThat(outcome.toDebtsOfDebtor()).hasToString("70.00");
        assertThat(outcome.shortfallBeyondDeposit()).isEqualTo(Money.ZERO);
    }

    @Test
    void AUC_07_only_reports_without_objection_are_averaged() {
        var e = Examples.worked("fee-auction-examples.json", "average")
                .findFirst()
                .orElseThrow();
        var reports = new java.util.ArrayList<AverageReferencePrice.Report>();
        Examples.list(e.get("inputs").get("results"))
                .forEach(r -> reports.add(new AverageReferencePrice.Report("p", Money.yuan(r.asString()), false)));
        reports.add(new AverageReferencePrice.Report("objected", Money.yuan("9000000"), true));
        assertThat(new AverageReferencePrice().of(reports))
                .hasToString(e.get("expected").get("reference_price").asString());
        assertThatThrownBy(() -> new AverageReferencePrice().of(List.of())).isInstanceOf(Refused.class);
    }

    @Test
    void a_notice_stands_thirty_days_before_the_first_auction_of_a_home_and_seven_before_the_second_of_a_car() {
        var auction = LocalDate.of(2026, 5, 31);
        var dates = new NoticeDates().before(auction, AssetKind.IMMOVABLE, NoticeDates.Round.FIRST);
        assertThat(dates.noticeBy()).isEqualTo("2026-05-01");
        assertThat(dates.tellPartiesBy()).isEqualTo("2026-04-28");
        assertThat(new NoticeDates().earliestAuction(auction, AssetKind.MOVABLE, NoticeDates.Round.SECOND))
                .isEqualTo("2026-06-07");
    }

    @Test
    void a_second_auction_whose_notice_comes_too_late_is_refused() {
        var failed = LocalDate.of(2026, 5, 1);
        assertThat(new NoticeDates().latestSecond(failed, failed.plusDays(15), AssetKind.IMMOVABLE))
                .isEqualTo("2026-05-31");
        assertThatThrownBy(() -> new NoticeDates().latestSecond(failed, failed.plusDays(16), AssetKind.IMMOVABLE))
                .isInstanceOf(Refused.class);
    }

    private static Money money(JsonNode e, String field) {
        return Money.yuan(e.get("inputs").get(field).asString());
    }
}
