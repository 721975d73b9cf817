package lianzhi.journeys;

import com.microsoft.playwright.Page;
import java.util.Map;
import lianzhi.callers.Client;

/** A party on a phone: with the code that the clerk gave, in the portal. */
final class PartyPhone {
    private PartyPhone() {}

    static Page open(Visits visits, long caseId, String number, long casePartyId, String greeting) {
        var code = new Client("xs-clerk")
                .post("/cases/" + caseId + "/portal-codes", Map.of("casePartyId", casePartyId))
                .path("code")
                .asString();
        var phone = Browser.open(390, 844, "zh-CN");
        visits.visit(phone, "/portal");
        phone.fill("[id='f-caseNumber']", number);
        phone.fill("[id='f-code']", code);
        phone.click("form button.p");
        phone.getByText(greeting).first().waitFor();
        return phone;
    }
}
