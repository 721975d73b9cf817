package lianzhi.demo.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.demo.cases.DemoProgress.Carried;

/** 指挥全市: the centre's orders, an interview and an inspection with their replies and two requests to move a case. */
final class CommandCourts {
    private static final String XIASHAN = "粤0803";
    private static final String CHIKAN = "粤0802";
    private static final String LIANJIANG = "粤0881";
    private static final String INTERMEDIATE = "粤08";
    private final Function<String, Actor> actors;
    private final LocalDate today;

    CommandCourts(Function<String, Actor> actors, LocalDate today) {
        this.actors = actors;
        this.today = today;
    }

    void over(List<Carried> cases) {
        orders();
        visits();
        cases.stream().filter(one -> one.courtCode().equals(CHIKAN)).findFirst().ifPresent(this::designate);
        cases.stream()
                .filter(one -> one.courtCode().equals(LIANJIANG))
                .findFirst()
                .ifPresent(this::together);
        centre().post("/command/allocations", Map.of("courtCode", XIASHAN, "acrossCourts", false, "seed", 1));
    }

    private void orders() {
        var overdue = order(XIASHAN, "逾期未查询案件", "逐案发起首次网络查控，查不动的写明原因", 10);
        var answered = order(LIANJIANG, "三十日未发放案款", "逐笔说明为何未发放，并附预计发放日", 7);
        order(CHIKAN, "终本前财产调查不全", "补齐不动产、车辆、股权三类查询后再报终本", 3);
        actors.apply("lj-chief")
                .put(
                        "/supervision-orders/" + answered.body().path("id").asLong() + "/answer",
                        Map.of(
                                "version",
                                answered.body().path("version").asInt(),
                                "text",
                                "两笔均待申请执行人补交收款账户，已电话通知，预计三日内发放。"));
        if (!overdue.isGood()) {
            throw new IllegalStateException("The demo's order was refused: " + overdue.body());
        }
    }

    private Actor.Answer order(String court, String subject, String demand, int days) {
        return centre().post(
                        "/supervision-orders",
                        Map.of(
                                "courtCode", court,
                                "subject", subject,
                                "demand", demand,
                                "dueOn", today.plusDays(days)));
    }

    private void visits() {
        centre().post(
                        "/command/visits",
                        Map.of(
                                "kind", "INTERVIEW",
                                "courtCode", LIANJIANG,
                                "onDay", today.minusDays(6),
                                "people", "院长、执行局长",
                                "findings", "首次查询及时率低于全市水平，三件案件超过六个月没有进展。"));
        var inspection = centre().post(
                        "/command/visits",
                        Map.of(
                                "kind", "INSPECTION",
                                "courtCode", CHIKAN,
                                "onDay", today.minusDays(2),
                                "people", "执行局长、案款专员",
                                "findings", "抽查终本案卷二十宗，两宗缺少申请执行人谈话笔录。",
                                "demands", "补齐笔录，十日内书面报告",
                                "dueOn", today.plusDays(8)));
        actors.apply("cx-chief")
                .put(
                        "/command/visits/" + inspection.body().path("id").asLong() + "/reply",
                        Map.of("text", "已安排承办人补做谈话，一宗已补齐。"));
    }

    private void designate(Carried one) {
        actors.apply("cx-chief")
                .post(
                        "/command/transfers",
                        Map.of(
                                "caseId", one.caseId(),
                                "mode", "DESIGNATE",
                                "toCourt", "粤0804",
                                "reason", "被执行人系本院干警近亲属，为避嫌报请指定执行。"));
    }

    private void together(Carried one) {
        var asked = actors.apply("lj-chief")
                .post(
                        "/command/transfers",
                        Map.of(
                                "caseId",
                                one.caseId(),
                                "mode",
                                "JOINT",
                                "toCourt",
                                INTERMEDIATE,
                                "reason",
                                "被执行人财产分布两地，请中院协同查扣车辆。"));
        centre().put(
                        "/command/transfers/" + asked.body().path("id").asLong() + "/decision",
                        Map.of("granted", true, "text", "同意协同执行，由中院法警配合。"));
    }

    private Actor centre() {
        return actors.apply("zj-centre");
    }
}
