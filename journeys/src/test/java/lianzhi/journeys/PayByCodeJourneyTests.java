package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A debtor on a phone pays by what the code on his slip says, and the bank knows nothing but that. */
class PayByCodeJourneyTests {
    private final Visits visits = new Visits();

    @AfterEach
    void every_page_is_accessible() {
        assertThat(visits.violations()).isEmpty();
    }

    @Test
    void who_pays_what_the_code_says_is_told_that_everything_is_paid_and_what_follows() throws Exception {
        var judge = new Client("xs-judge");
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var id = new Client("xs-filing")
                .post("/cases", Applications.loan("(2026)粤0803民初9131号", "测试午卯", "449999199102034415", judgeId))
                .path("id")
                .asLong();
        var filed = judge.get("/cases/" + id);
        var phone = PartyPhone.open(visits, id, filed.path("number").asString(), debtor(filed), "您是被执行人");
        phone.getByText("出具缴款单").click();
        phone.locator(".slip svg").waitFor();
        visits.look(phone, "/portal, the payment slip");
        phone.locator(".slip").evaluate("slip => slip.scrollIntoView()");
        Browser.shoot(phone, "portal-slip");

        var said = read(phone)
                .lines()
                .collect(Collectors.toMap(line -> line.split("：", 2)[0], line -> line.split("：", 2)[1]));
        assertThat(phone.locator(".slip").innerText()).contains(said.get("账号"), said.get("附言"));
        CourtBank.payIn(said.get("金额").replace("元", ""), "测试午卯", said.get("账号"), said.get("附言"));
        judge.await("/cases/" + id + "/money", money -> money.path("receipts").size() > 0);

        phone.reload();
        phone.getByText("收到您的付款，接下来").waitFor();
        visits.look(phone, "/portal, paid");
        Browser.shoot(phone, "portal-paid");
        assertThat(phone.locator("main").innerText()).contains("已经全部付清", "法院结案").doesNotContain("还欠");
        assertThat(phone.getByText("出具缴款单").count()).as("asked to pay again").isZero();
    }

    private static String read(Page phone) throws Exception {
        var picture =
                ImageIO.read(new ByteArrayInputStream(phone.locator(".slip svg").screenshot()));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static long debtor(JsonNode filed) {
        for (JsonNode party : filed.path("parties")) {
            if (party.path("role").asString().equals("DEBTOR"))
                return party.path("id").asLong();
        }
        throw new IllegalStateException("No debtor");
    }
}
