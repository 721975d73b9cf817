package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lianzhi.callers.Client;
import lianzhi.callers.Patience;
import lianzhi.simulator.unit.PlayedUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A debtor who does not declare is fined and listed, is refused a ticket, reads the way out on his phone, declares after all, pays,
 * and is free everywhere.
 */
class PressJourneyTests {
    private final Visits visits = new Visits();
    private long id;
    private String number;
    private long party;
    private String name;
    private Client judge;
    private String login;
    private Page desk;

    @Test
    void who_does_not_declare_is_fined_listed_and_refused_a_ticket_and_is_free_when_he_has_paid() {
        findTheSilentDebtor();
        settle();
        proposeTheFine();
        sign();
        serve();
        watchTheClocks();
        list();
        refuseTheTicket();
        readOnThePhone();
        pay();
        freeEverywhere();
        assertThat(visits.violations())
                .as("accessibility of every page visited")
                .isEmpty();
    }

    /** The last case of the demo whose debtor let his time pass, after the demo's own staff have pressed theirs. */
    private void findTheSilentDebtor() {
        var judges = List.of("xs-judge", "xs-judge2");
        var clients = judges.stream().map(Client::new).toList();
        Patience.until("the demo's staff press two", () -> pressed(clients), count -> count >= 2);
        for (int i = 0; i < judges.size(); i++) {
            for (JsonNode row : clients.get(i).get("/cases?size=200").path("items")) {
                for (JsonNode one : declarations(clients.get(i), row)) {
                    if (row.path("id").asLong() > id
                            && isSilent(one)
                            && buysTickets(clients.get(i), row.path("id").asLong(), one)
                            && row.path("closedOn").isMissingNode()) {
                        id = row.path("id").asLong();
                        number = row.path("number").asString();
                        party = one.path("casePartyId").asLong();
                        name = one.path("partyName").asString();
                        judge = clients.get(i);
                        login = judges.get(i);
                    }
                }
            }
        }
        assertThat(id).as("a debtor who let his time pass").isPositive();
        desk = visits.signIn(login);
    }

    /** A person whom the simulated railway sees, as it says itself. */
    private static boolean buysTickets(Client judge, long caseId, JsonNode declaration) {
        return judge.get("/cases/" + caseId + "?full=true")
                .path("parties")
                .valueStream()
                .filter(each -> each.path("id").asLong()
                        == declaration.path("casePartyId").asLong())
                .map(each -> each.path("idNumber").asString())
                .anyMatch(number -> number.matches("\\d{17}[\\dX]") && triesToTravel(number));
    }

    private static boolean triesToTravel(String number) {
        return PlayedUnit.all().stream()
                .filter(unit -> unit.kind().equals("RAILWAY"))
                .map(PlayedUnit::hit)
                .anyMatch(hit -> hit != null && hit.isTriedBy(number));
    }

    private static int pressed(List<Client> clients) {
        int count = 0;
        for (var client : clients) {
            for (JsonNode row : client.get("/cases?size=200").path("items")) {
                for (JsonNode one : declarations(client, row)) {
                    if (one.path("outcome").asString("").equals("REFUSED")) count++;
                }
            }
        }
        return count;
    }

    private static JsonNode declarations(Client client, JsonNode row) {
        return client.get("/cases/" + row.path("id").asLong() + "/declarations").path("items");
    }

    private static boolean isSilent(JsonNode one) {
        return one.path("filedOn").isMissingNode()
                && one.path("outcome").isMissingNode()
                && one.path("dueOn")
                                .asString()
                                .compareTo(LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                        .toString())
                        < 0;
    }

    private void settle() {
        visits.visit(desk, "/cases/" + id + "/declaration");
        desk.getByText("作出核实结论").first().click();
        desk.fill("[id='f-why']", "经两次电话催告，仍不报告。");
        Visits.press(desk);
        desk.getByText("提出罚款").first().waitFor();
        visits.look(desk, "/cases/…/declaration, refused");
        Browser.shoot(desk, "declaration");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "declaration.en");
        Visits.speak(desk, "zh-CN");
    }

    private void proposeTheFine() {
        desk.getByText("提出罚款").first().click();
        assertThat(desk.locator("[id='f-conductText']").inputValue()).contains("仍未报告财产");
        fill("facts.amount", "6000.00");
        fill(
                "facts.payBy",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(15).toString());
        desk.selectOption("[id='f-special']", new SelectOption().setIndex(1));
        Visits.press(desk);
        visits.visit(desk, "/cases/" + id + "/coercion");
        assertThat(desk.locator("main").innerText()).contains("罚款", "6,000.00", "报批中");
    }

    private void fill(String field, String text) {
        desk.fill("[id='f-" + field + "']", text);
        desk.press("[id='f-" + field + "']", "Tab");
    }

    private void sign() {
        Signatures.grant(visits, "xs-president", number, "罚款");
        judge.await("/cases/" + id + "/coercion", acts -> acts.toString().contains("罚款决定书"));
    }

    /** The clerk hands the decision over; the documents page is walked in another journey. */
    private void serve() {
        var fine = judge.get("/cases/" + id + "/coercion").path("items").path(0);
        new Client("xs-clerk")
                .post(
                        "/documents/"
                                + fine.path("papers").path(0).path("documentId").asLong() + "/services",
                        Map.of(
                                "casePartyId",
                                party,
                                "method",
                                "DIRECT",
                                "note",
                                "",
                                "servedOn",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        judge.await("/cases/" + id + "/coercion", acts -> acts.toString().contains("servedOn"));
    }

    private void watchTheClocks() {
        visits.visit(desk, "/cases/" + id + "/coercion");
        assertThat(desk.locator("main").innerText()).contains("罚款决定书", "申请复议的期限", "缴纳罚款");
        Browser.shoot(desk, "coercion");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "coercion.en");
        Visits.speak(desk, "zh-CN");
        visits.visit(desk, "/cases/" + id + "/requests");
        var chief = visits.signIn("xs-chief");
        visits.visit(chief, "/coercion");
        assertThat(chief.locator("main").innerText()).contains("罚款");
        Browser.shoot(chief, "coercion-court");
        visits.visit(chief, "/coercion/requests");
    }

    /** The refusal to declare brings its person, its ground and its facts into the dialog. */
    private void list() {
        visits.visit(desk, "/cases/" + id + "/declaration");
        desk.getByText("提请列入失信名单").first().click();
        var dialog = desk.locator("dialog[open]");
        assertThat(dialog.getByLabel("失信行为具体情形").inputValue()).contains("仍未报告财产");
        dialog.locator("[id='f-DC4']").fill("报告财产令送达回证，经催告仍未报告");
        for (Locator declared : dialog.locator("select").all()) {
            if (declared.locator("option").allInnerTexts().contains("不属于")) {
                declared.selectOption(new SelectOption().setLabel("不属于"));
            }
        }
        dialog.locator("button[form=credit]").click();
        dialog.locator("ul.checks li").first().waitFor();
        Browser.shoot(desk, "credit-after-silence");
        dialog.getByText("提请签批", new Locator.GetByTextOptions().setExact(true)).click();
        judge.await("/cases/" + id + "/sanctions", all -> all.path("total").asInt() == 2);
        Signatures.grant(visits, "xs-president", number, "");
    }

    private void refuseTheTicket() {
        var police = PoliceInbox.enter();
        PoliceInbox.answer(police, PoliceInbox.orders(police, number, "采取"));
        police.context().close();
        judge.await("/cases/" + id + "/sanctions", all -> all.toString().contains("TICKET_REFUSED"));
        visits.visit(desk, "/cases/" + id + "/credit");
        assertThat(desk.locator("main").innerText()).contains("拒绝售票", "违反财产报告制度");
    }

    /** An entry with a term ends early by decision only, which is asked for when the money is there. */
    private void pay() {
        var debt =
                new BigDecimal(judge.get("/cases/" + id + "/debt").path("total").asString());
        var account = judge.get("/cases/" + id).path("accountNumber").asString();
        CourtBank.payIn(
                debt.multiply(new BigDecimal("1.1"))
                        .setScale(2, RoundingMode.UP)
                        .toString(),
                name,
                account,
                number);
        judge.await("/cases/" + id + "/sanctions", all -> all.toString().contains("\"kind\":\"LIFT\""));
        Signatures.grant(visits, "xs-chief", number, "删除失信");
        var police = PoliceInbox.enter();
        PoliceInbox.answer(police, PoliceInbox.orders(police, number, "解除"));
        police.context().close();
    }

    private void freeEverywhere() {
        judge.await("/cases/" + id + "/sanctions", PressJourneyTests::isOver);
        visits.visit(desk, "/cases/" + id + "/credit");
        Browser.shoot(desk, "credit-after-payment");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "credit-after-payment.en");
        Visits.speak(desk, "zh-CN");
        var anyone = Browser.plain(390, 844);
        anyone.navigate("/public/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        assertThat(anyone.locator("main").innerText()).contains("没有查到");
        anyone.context().close();
    }

    private static boolean isOver(JsonNode all) {
        return all.path("items")
                .valueStream()
                .allMatch(one -> one.path("state").asString().equals("LIFTED"));
    }

    private void readOnThePhone() {
        var phone = PartyPhone.open(visits, id, number, party, "您是被执行人");
        phone.getByText("措施与解除").first().click();
        phone.getByText("怎样解除").first().waitFor();
        visits.look(phone, "/portal#/acts");
        assertThat(phone.locator("main").innerText()).contains("缴纳罚款6,000.00元", "三日内可以申请复议");
        Browser.shoot(phone, "portal-acts");
        Visits.speak(phone, "en");
        Browser.shoot(phone, "portal-acts.en");
        Visits.speak(phone, "zh-CN");
        phone.getByText("财产报告").first().click();
        phone.getByText("已过，请马上报告").first().waitFor();
        visits.look(phone, "/portal#/declare");
        Browser.shoot(phone, "portal-declare");
        Visits.speak(phone, "en");
        Browser.shoot(phone, "portal-declare.en");
        Visits.speak(phone, "zh-CN");
        for (var none : phone.locator("fieldset input[type=checkbox]").all()) {
            none.check();
        }
        phone.fill("[id='f-signedBy']", "测试被执行人");
        phone.getByText("签名并提交").click();
        phone.getByText("法院已收到您的报告").first().waitFor();
        phone.getByText("给法院").first().click();
        phone.getByText("法院应在").first().waitFor();
        visits.look(phone, "/portal#/ask");
        assertThat(judge.get("/cases/" + id + "/declarations").toString()).contains("\"source\":\"PORTAL\"");
    }
}
