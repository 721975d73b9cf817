package lianzhi.demo.actors;

import java.time.LocalDate;
import java.util.Map;

/** 演示拍卖: notices of a machine and of a flat, over the API, so that the public page has something to show. */
final class AnnounceSales {
    private final Actor judge;
    private final LocalDate today;

    AnnounceSales(Actor judge, LocalDate today) {
        this.judge = judge;
        this.today = today;
    }

    void machine(long caseId) {
        announce(
                caseId,
                "MOVABLE",
                "挖掘机一台（测试牌20吨）",
                "2019年出厂，停放在测试市测试路9号院内，钥匙和出厂合格证齐全，可以预约看样。\n车辆无抵押登记。拖欠的保管费由案款支付，不由买受人负担。",
                new String[] {"120000.00", "84000.00", "8400.00"},
                20);
    }

    void flat(long caseId) {
        announce(
                caseId,
                "IMMOVABLE",
                "测试市测试路12号3栋502房",
                "建筑面积89.6平方米，办公住宅两用，空置。\n有银行抵押，抵押权人已书面同意拍卖并就价款优先受偿；竞买人无须承担抵押债务。",
                new String[] {"980000.00", "690000.00", "69000.00"},
                35);
    }

    /** @param money reference, start and deposit */
    private void announce(long caseId, String kind, String title, String body, String[] money, int days) {
        judge.post(
                "/auctions",
                Map.ofEntries(
                        Map.entry(
                                "caseNumber",
                                judge.get("/cases/" + caseId).path("number").asString()),
                        Map.entry("round", "FIRST"),
                        Map.entry("assetKind", kind),
                        Map.entry("title", title),
                        Map.entry("body", body),
                        Map.entry("site", "测试网络司法拍卖平台"),
                        Map.entry("siteUrl", "https://auction.example.com/" + caseId),
                        Map.entry("reference", money[0]),
                        Map.entry("start", money[1]),
                        Map.entry("deposit", money[2]),
                        Map.entry("opensOn", today.plusDays(days).toString()),
                        Map.entry("closesOn", today.plusDays(days + 1).toString())));
    }
}
