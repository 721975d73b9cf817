package lianzhi.control;

import static lianzhi.exchange.OutsideFolder.row;
import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.exchange.FolderLine;
import lianzhi.exchange.OutsideFolder;
import lianzhi.exchange.Partners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank that has nothing but SFTP and the published protocol, from the judge's click to the receipt and back. */
@PlatformTest
class FolderWalkTests extends ControlWalk {
    private static final String OTHER = "6299990000000033";

    @Autowired
    Partners partners;

    @Autowired
    FolderLine folders;

    @Test
    void a_bank_with_only_a_folder_is_asked_freezes_renews_pays_and_releases_for_a_case() throws Exception {
        var bank = OutsideFolder.registered(partners);
        file = linked.file();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        judge.post(path("/queries"), "{}");
        try (var folder = bank.connect(folders)) {
            var asked = package_(folder, "CXQQ");
            var query = asked.rows().get("QA").getFirst();
            assertThat(query.get("AH")).isEqualTo(file.number());
            folder.answerQuery(asked.batch(), account(query.get("BDHM")));
            eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == 1);
            asset = judge.get(path("/assets"))
                    .json()
                    .path("items")
                    .get(0)
                    .path("id")
                    .asLong();
            freeze("10000.00");
            answer(folder, "01", "10000.00", "10000.00", UNTIL);
            eventually(() -> measure().path("state").asString().equals("EFFECTIVE"));
            assertThat(measure().path("held").asString()).isEqualTo("10000.00");
            var id = "/api/v1/controls/" + measure().path("id").asLong();
            assertThat(judge.post(id + "/renewals", "{\"version\":" + version() + "}")
                            .status())
                    .isEqualTo(204);
            answer(folder, "02", "10000.00", "10000.00", "2028/02/28 23:59:59");
            eventually(() -> measure().path("endsAt").asString().startsWith("2028-02"));
            assertThat(deduct("4000.00").status()).isEqualTo(204);
            approve("DEDUCT");
            answer(folder, "06", "4000.00", "4000.00", "");
            eventually(() -> act("DEDUCT").path("state").asString().equals("DONE"));
            assertThat(judge.post(id + "/releases", "{\"ground\":\"申请人申请解除\",\"version\":" + version() + "}")
                            .status())
                    .isEqualTo(204);
            approve("RELEASE_CONTROL");
            answer(folder, "04", "10000.00", "0.00", "");
            eventually(() -> measure().path("state").asString().equals("RELEASED"));
            assertThat(folder.list("out")).isEmpty();
        }
    }

    private static void answer(OutsideFolder folder, String measure, String limit, String held, String until)
            throws Exception {
        var asked = package_(folder, "KZQQ");
        var order = asked.rows().get("QA").getFirst();
        var row = order.inside().getFirst();
        assertThat(row.get("KZCS")).isEqualTo(measure);
        folder.answerControl(
                asked.batch(),
                order.get("BDHM"),
                row(
                        "kzxx",
                        "",
                        "BDHM",
                        order.get("BDHM"),
                        "CCXH",
                        row.get("CCXH"),
                        "KHZH",
                        OTHER,
                        "KZNR",
                        "1",
                        "KZZT",
                        "1",
                        "YE",
                        "30000.00",
                        "KYYE",
                        "0.00",
                        "CSKSRQ",
                        "2026/03/02 09:00:00",
                        "CSJSRQ",
                        until,
                        "DJXE",
                        limit,
                        "SKJE",
                        held,
                        "CESKJE",
                        "0.00"));
    }

    private static OutsideFolder.Found package_(OutsideFolder folder, String kind) throws Exception {
        var found = new java.util.ArrayList<OutsideFolder.Found>();
        eventually(() -> found.addAll(folder.fetch(kind)));
        return found.getFirst();
    }

    private static String account(String number) {
        return row(
                "zhxx",
                "",
                "BDHM",
                number,
                "CCXH",
                "1",
                "KHZH",
                OTHER,
                "CCLB",
                "个人结算账户",
                "ZHZT",
                "正常",
                "BZ",
                "156",
                "YE",
                "30000.00",
                "KYYE",
                "30000.00");
    }
}
