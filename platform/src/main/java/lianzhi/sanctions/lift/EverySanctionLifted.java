package lianzhi.sanctions.lift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.stereotype.Component;

/** 失信已删除、限制消费已解除: conditions of closing a case as performed. A listing with a term has its own end. */
@Component
class EverySanctionLifted implements CaseClosingFact {
    private static final Article DELETION = Article.of("DISH", "10", "失信规定第10条", Mark.V);
    private static final Article LIFTING = Article.of("CONS", "9", "限消规定第9条", Mark.V);
    private final SanctionStore store;

    EverySanctionLifted(SanctionStore store) {
        this.store = store;
    }

    @Override
    public List<String> conditions() {
        return List.of("PF_DELIST", "PF_CONSUMPTION");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        return missing(store.of(id), condition);
    }

    @Override
    public Map<String, List<Reason>> missing(CaseId id, Collection<String> conditions) {
        var all = store.of(id);
        return conditions.stream()
                .collect(Collectors.toMap(condition -> condition, condition -> missing(all, condition)));
    }

    private static List<Reason> missing(List<SanctionRow> all, String condition) {
        var list = condition.equals("PF_DELIST");
        return all.stream()
                .filter(one -> one.family() == (list ? Family.LIST : Family.CONSUMPTION))
                .filter(one -> one.state().isInForce())
                .filter(one -> !list || one.endsOn() == null)
                .map(one -> reason(one, list))
                .toList();
    }

    private static Reason reason(SanctionRow one, boolean list) {
        return Reason.of(
                        list ? "LISTING_IN_FORCE" : "CONSUMPTION_IN_FORCE",
                        list ? DELETION : LIFTING,
                        one.name() + (list ? "的失信信息尚未删除" : "的限制消费尚未解除"),
                        (list ? "Still listed: " : "Still restricted: ") + one.name())
                .with(Map.of("sanctionId", "" + one.id()));
    }
}
