package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who signs, at his own desk: card after card of one case. */
final class Signatures {
    private Signatures() {}

    /** @param what words of the card, such as 罚款 */
    static void grant(Visits visits, String login, String caseNumber, String what) {
        var signer = visits.signIn(login);
        visits.visit(signer, "/approvals");
        var cards = cards(signer, caseNumber, what);
        assertThat(cards.count()).as("waiting for " + login + ": " + what).isPositive();
        for (var left = cards.count(); left > 0; left = cards.count()) {
            cards.first()
                    .getByText("同意", new Locator.GetByTextOptions().setExact(true))
                    .click();
            Visits.confirm(signer, "");
            visits.visit(signer, "/approvals");
        }
        signer.context().close();
    }

    private static Locator cards(Page signer, String caseNumber, String what) {
        return signer.locator(".ap")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(what));
    }
}
