package lianzhi.demo.actors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** 演示公开: one exposure batch, the law bulletin and a case for teaching, over the API. */
final class PublishSome {
    private static final int TRIES = 50;
    private static final String BULLETIN = """
        收到执行通知书怎么办？先看期限，再看金额。
        一次付清有困难的，主动找承办法官提出分期方案；不要失联，不要转移财产。
        不报告、假报告财产的，可能被罚款、拘留，列入失信名单；报告了，就不会因此加重。
        付清之后，法院在三个工作日内删除失信信息，并逐个单位跟踪到解除回执，不用您申请。
        认为弄错了的，可以书面申请纠正或者提出异议，法院应当在规定期限内答复。
        """;
    private static final String LESSON = """
        某被执行人每月有稳定收入，却以“没有钱”为由拒不履行，并把工资转入他人账户。
        法院查明流水后将其纳入失信名单，同时限制消费。他购买高铁票被拒后主动到庭，一次付清本金和利息。
        付清当日，失信信息从网站和大屏撤下；三个工作日内，铁路、民航、银行全部回执解除。
        提示：拖延一天，利息多一天；主动联系法院，是最省钱的办法。
        """;
    private final Actor judge;
    private final Actor chief;

    PublishSome(Actor judge, Actor chief) {
        this.judge = judge;
        this.chief = chief;
    }

    /** Who is listed in this case is exposed, as soon as the listing is there. */
    void expose(long caseId) {
        for (int i = 0; i < TRIES; i++) {
            for (JsonNode one : judge.get("/cases/" + caseId + "/sanctions").path("items")) {
                if (one.path("measure").asString().equals("MS_LIST")
                        && one.path("state").asString().equals("EFFECTIVE")) {
                    ask(one.path("id").asLong());
                    return;
                }
            }
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private void ask(long sanction) {
        var batch = judge.post(
                        "/exposures",
                        Map.of(
                                "title",
                                "第一批失信被执行人曝光",
                                "channels",
                                List.of("SCREEN", "SITE", "WECHAT"),
                                "sanctionIds",
                                List.of(sanction)))
                .body()
                .path("batchId")
                .asLong();
        for (JsonNode row : chief.get("/approvals?box=WAITING&size=100").path("items")) {
            var waiting = row.path("approval");
            if (waiting.path("subject").asString("").equals("exposure:" + batch)) {
                chief.post(
                        "/approvals/" + waiting.path("id").asLong() + "/grant",
                        Map.of(
                                "reason",
                                "同意",
                                "version",
                                waiting.path("version").asInt()));
            }
        }
    }

    void write() {
        piece("BULLETIN", "执行普法报：收到执行通知书怎么办", BULLETIN);
        piece("TEACHING", "高铁票买不到之后：一名失信被执行人的一周", LESSON);
    }

    private void piece(String kind, String title, String body) {
        var id = judge.post("/pieces", Map.of("kind", kind, "title", title, "body", body, "source", ""))
                .body()
                .path("pieceId")
                .asLong();
        chief.post("/pieces/" + id + "/publication", Map.of("version", 0));
    }
}
