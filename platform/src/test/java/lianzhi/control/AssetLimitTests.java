package lianzhi.control;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What must be left alone, what stays for living, and what belongs to others too. */
@PlatformTest
class AssetLimitTests extends ControlWalk {
    @Test
    void an_exempt_asset_is_not_frozen_until_the_limit_is_withdrawn_with_a_reason() throws Exception {
        assertThat(limit("EXEMPT", " ", "").codes()).isEqualTo("GROUND_MISSING");
        assertThat(limit("EXEMPT", "被执行人身体缺陷所必需的辅助工具", "").status()).isEqualTo(201);
        assertThat(limit("EXEMPT", "又一次", "").codes()).isEqualTo("LIMIT_EXISTS");
        assertThat(post("100.00", null).codes()).isEqualTo("EXEMPT");
        assertThat(settle("{\"words\":\" \"}").codes()).isEqualTo("WORDS_MISSING");
        assertThat(settle("{\"words\":\"复核：不属于辅助工具\"}").status()).isEqualTo(204);
        assertThat(limits().isEmpty()).isTrue();
        assertThat(post("100.00", null).status()).isEqualTo(201);
    }

    @Test
    void what_turns_out_to_be_exempt_after_the_freeze_is_due_to_be_let_go() throws Exception {
        hold("4000.00", "6000.00");
        assertThat(limit("EXEMPT", "社会保险基金", "").status()).isEqualTo(201);
        assertThat(db.fetchSingle("select count(*) from cases.event where code = 'RELEASE_DUE' and case_id = "
                                + file.id().value())
                        .get(0, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void funds_with_a_purpose_are_frozen_with_a_reason_only() throws Exception {
        assertThat(limit("SPECIAL_ACCOUNT", "MIGRANT_WAGE", "").status()).isEqualTo(201);
        assertThat(post("100.00", null).codes()).isEqualTo("SPECIAL_ACCOUNT");
        assertThat(post("100.00", "工资已发放完毕，余额为经营资金").status()).isEqualTo(201);
    }

    @Test
    void living_costs_stay_when_an_account_is_deducted() throws Exception {
        hold("10000.00", "0.00");
        assertThat(limit("KEEP", "抚养子女一名，按当地标准六个月", "").codes()).isEqualTo("KEPT_MISSING");
        assertThat(limit("KEEP", "抚养子女一名，按当地标准六个月", ",\"kept\":\"4000.00\"").status())
                .isEqualTo(201);
        var proposal = judge.get("/api/v1/controls/" + measure().path("id").asLong() + "/deductions/proposal");
        assertThat(proposal.json().path("amount").asString())
                .as(proposal.body())
                .isEqualTo("6000.00");
        assertThat(deduct("6000.01").codes()).isEqualTo("LIVING_COSTS");
        assertThat(deduct("6000.00").status()).isEqualTo(204);
    }

    @Test
    void of_joint_property_the_debtors_share_counts_and_the_co_owners_are_told() throws Exception {
        assertThat(limit("JOINT", "夫妻共同财产", ",\"share\":100,\"coOwners\":\"测试乙\"")
                        .codes())
                .isEqualTo("SHARE_WRONG");
        assertThat(limit("JOINT", "夫妻共同财产", ",\"share\":50,\"coOwners\":\"测试乙\"")
                        .status())
                .isEqualTo(201);
        hold("10000.00", "0.00");
        db.execute("update control.measure set value_fen = 400000 where case_id = "
                + file.id().value());
        assertThat(judge.get(path("/controls"))
                        .json()
                        .path("gauge")
                        .path("value")
                        .asString())
                .isEqualTo("2000.00");
        var debtor = judge.get("/api/v1/debtors/"
                        + judge.get("/api/v1/assets/" + asset)
                                .json()
                                .path("asset")
                                .path("partyId")
                                .asLong())
                .json();
        assertThat(debtor.path("value").asString())
                .as("of the debtor too, his share alone counts")
                .isEqualTo("2000.00");
        assertThat(debtor.path("isOver").asBoolean()).isFalse();
        assertThat(settle("{\"toldOn\":\"2026-03-03\",\"words\":\"邮寄\"}").codes())
                .isEqualTo("DAY_WRONG");
        assertThat(settle("{\"toldOn\":\"2026-03-02\",\"words\":\"邮寄送达\"}").status())
                .isEqualTo(204);
        assertThat(limits().get(0).path("toldOn").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void a_home_that_is_needed_is_seized_but_covers_nothing_and_nobody_asks_to_sell_it() throws Exception {
        hold("10000.00", "0.00");
        db.execute("update control.measure set value_fen = 400000 where case_id = "
                + file.id().value());
        assertThat(value()).isEqualTo("4000.00");
        assertThat(limit("HOME", "一家三口唯一住房，建筑面积60平方米", "").status()).isEqualTo(201);
        assertThat(value()).isEqualTo("0.00");
        var asked = judge.post(
                "/api/v1/controls/" + measure().path("id").asLong() + "/disposal-requests",
                "{\"firstCourt\":\"另一法院\",\"firstCase\":\"(2025)另执9号\",\"firstSeizedOn\":\"2025-12-01\","
                        + "\"ground\":\"抵押权，测试登记1号\",\"notForSale\":true}");
        assertThat(asked.codes()).contains("HOME_NOT_SOLD");
    }

    private String value() throws Exception {
        return judge.get(path("/controls")).json().path("gauge").path("value").asString();
    }

    private Browser.Answer limit(String kind, String ground, String more) throws Exception {
        return judge.post(
                path("/assets/" + asset + "/limits"),
                "{\"kind\":\"" + kind + "\",\"ground\":\"" + ground + "\"" + more + "}");
    }

    private Browser.Answer settle(String body) throws Exception {
        return judge.post("/api/v1/asset-limits/" + limits().get(0).path("id").asLong(), body);
    }

    private JsonNode limits() throws Exception {
        return judge.get("/api/v1/assets/" + asset + "/limits").json().path("items");
    }
}
