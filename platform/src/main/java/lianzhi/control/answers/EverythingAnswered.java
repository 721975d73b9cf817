package lianzhi.control.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.control.store.OrderStore;
import lianzhi.inquiry.OpenQueries;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** 网络查询或冻结未反馈: while somebody has not answered, a round cannot be ended. */
@Component
class EverythingAnswered implements CaseClosingFact {
    private final OpenQueries queries;
    private final OrderStore orders;

    EverythingAnswered(OpenQueries queries, OrderStore orders) {
        this.queries = queries;
        this.orders = orders;
    }

    @Override
    public List<String> conditions() {
        return List.of("RT_BAR_FEEDBACK");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        return Stream.concat(
                        queries.waitingFor(id).stream().map(name -> open(name, "查询", "question")),
                        orders.waitingFor(id).stream().map(name -> open(name, "控制", "order")))
                .toList();
    }

    private static Reason open(String institution, String zh, String en) {
        return Reason.of("ANSWER_MISSING", institution + "尚未反馈" + zh, institution + " has not answered a " + en)
                .with(Map.of("institution", institution));
    }
}
