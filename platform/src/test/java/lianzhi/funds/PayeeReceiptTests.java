package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseParty;
import lianzhi.portal.entry.PartyCodes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who was paid takes his receipt in the portal; nobody else takes it. */
@PlatformTest
class PayeeReceiptTests extends ArrivedMoney {
    @LocalServerPort
    int port;

    @Autowired
    PartyCodes codes;

    @BeforeEach
    void money_is_here() throws Exception {
        court.withAccount(filed);
    }

    @Test
    void the_payee_takes_his_receipt_once_the_bank_has_paid_and_the_debtor_does_not() throws Exception {
        var payout = court.ready(filed, "1234.50");
        var applicant = opened(CaseParty.Role.APPLICANT, "PAYEEA2345");
        var path = "/api/v1/portal/payouts/" + payout.id() + "/receipt";
        assertThat(applicant.get(path).status()).as("not paid yet").isEqualTo(404);
        court.payAndFollow();

        var paid = applicant.get("/api/v1/portal/case").json().path("paidOut").path(0);
        assertThat(paid.path("receipt").asLong()).isEqualTo(payout.id());
        try (var pdf = Loader.loadPDF(applicant.bytes(path))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("付款回单", filed.number(), payout.reference(), "1,234.50", "壹仟贰佰叁拾肆元伍角");
        }
        var debtor = opened(CaseParty.Role.DEBTOR, "PAYEED2345");
        assertThat(debtor.get("/api/v1/portal/case")
                        .json()
                        .path("paidOut")
                        .path(0)
                        .path("receipt")
                        .asLong(0))
                .isZero();
        assertThat(debtor.get(path).status()).isEqualTo(404);
        assertThat(new Browser(port).get(path).status()).isEqualTo(404);
    }

    private Browser opened(CaseParty.Role role, String code) throws Exception {
        codes.put(
                court.samples.viewer(Court.CODE, Role.CLERK),
                filed.id(),
                court.party(filed, role).id(),
                code);
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var answer = browser.post(
                "/api/v1/portal/session", "{\"caseNumber\":\"%s\",\"code\":\"%s\"}".formatted(filed.number(), code));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return browser;
    }
}
