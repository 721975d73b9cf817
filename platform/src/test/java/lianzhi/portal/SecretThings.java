package lianzhi.portal;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.row;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.MoneyOfCase;
import lianzhi.inquiry.LinkedCase;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One real thing of each kind in the secret case, made by its own judge, so that strangers can be let loose on its number. */
@Component
class SecretThings {
    /** Where the number of a thing of the case is found, by the part of the address in front of it. */
    private static final Map<String, String> FIND = Map.ofEntries(
            Map.entry("/sanctions/{id}", "select max(id) from sanctions.sanction where case_id = {0}"),
            Map.entry("/queries/{id}", "select max(id) from inquiry.request where case_id = {0}"),
            Map.entry("/assets/{id}", "select max(asset_id) from inquiry.sighting where case_id = {0}"),
            Map.entry(
                    "/debtors/{id}",
                    "select max(party_id) from cases.case_party where case_id = {0} and role = 'DEBTOR'"),
            Map.entry("/controls/{id}", "select max(id) from control.measure where case_id = {0}"),
            Map.entry(
                    "/control-acts/{id}",
                    "select max(a.id) from control.act a join control.measure m on m.id = a.measure_id where m.case_id"
                            + " = {0}"),
            Map.entry("/funds/receipts/{id}", "select max(id) from funds.receipt where case_id = {0}"),
            Map.entry("/funds/payouts/{id}", "select max(id) from funds.payout where case_id = {0}"),
            Map.entry("/funds/payee-accounts/{id}", "select max(id) from funds.payee_account where case_id = {0}"),
            Map.entry("/funds/direct-payments/{id}", "select max(id) from funds.direct_payment where case_id = {0}"),
            Map.entry("/funds/bank-lines/{id}", "select max(bank_line_id) from funds.receipt where case_id = {0}"));

    private final LinkedCase linked;
    private final MoneyOfCase money;
    private final DSLContext db;

    SecretThings(LinkedCase linked, MoneyOfCase money, DSLContext db) {
        this.linked = linked;
        this.money = money;
        this.db = db;
    }

    /** @return what stands for a variable of a route */
    Map<String, String> make(int port, Filed filed, Browser judge, CaseParty debtor, String mark) throws Exception {
        var cases = "/api/v1/cases/" + filed.id().value();
        money.arrive(filed, "3000.00");
        var bank = linked.bank(port);
        assertThat(judge.post(cases + "/queries", "{}").status()).isEqualTo(200);
        var moved = "<wlxxList>"
                + row("wlxx", "", "WLXH", "1", "JE", "5.00", "JYSJ", "2026/01/05 09:31:12", "ZCKZXM", "密藏" + mark)
                + "</wlxxList>";
        bank.program()
                .answerQuery(account(
                        fetched(bank.program(), filed.number()), "1", "62999900" + mark, "50.00", "50.00", moved));
        eventually(() -> !judge.get(cases + "/assets").json().path("items").isEmpty());
        var asset = judge.get(cases + "/assets")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();
        created(judge.post(cases + "/controls", "{\"assetId\":" + asset + ",\"amount\":\"50.00\",\"why\":\"密件冻结\"}"));
        created(judge.post(
                cases + "/sanctions",
                "{\"measure\":\"MS_CONSUMPTION\",\"casePartyId\":" + debtor.id() + ",\"conduct\":\"密件惩戒" + mark
                        + "\",\"declared\":{\"DE7\":false}}"));
        created(judge.post(
                cases + "/direct-payments",
                "{\"paidOn\":\"" + LocalDate.now() + "\",\"amount\":\"1.00\",\"evidence\":\"密藏" + mark + "\"}"));
        var numbers = new LinkedHashMap<String, String>();
        FIND.forEach((part, find) -> {
            var id = db.fetchSingle(find, filed.id().value()).get(0, Long.class);
            assertThat(id).as(part).isNotNull();
            numbers.put(part, part.replaceAll("\\{[^}]+}", "" + id));
        });
        return numbers;
    }

    private static void created(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** Parts of addresses whose number names a thing of the secret case. */
    static List<String> parts() {
        return List.copyOf(FIND.keySet());
    }
}
