package lianzhi.coercion.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.PartyRequest.Draw;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.DrawStore;
import lianzhi.coercion.store.RequestStore;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 随机确定审计机构: the list is fixed, then the seed is made; drawn again only with a reason, and every draw stays. */
@Component
public class DrawAuditor {
    private static final Article LAW = Article.of("INV", "17-20", "财产调查规定第17条至第20条", Mark.V);
    private static final int FEWEST = 2;
    private static final int MOST = 50;
    private static final int LONGEST = 100;
    private final CoercionCatalogue catalogue;
    private final RequestStore store;
    private final DrawStore draws;
    private final ReadRequests read;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    DrawAuditor(
            CoercionCatalogue catalogue,
            RequestStore store,
            DrawStore draws,
            ReadRequests read,
            CaseFiles cases,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.draws = draws;
        this.read = read;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PartyRequest handle(Viewer by, long id, DrawAsked input) {
        by.require(Power.WORK_CASE);
        var found = store.find(id).orElseThrow(() -> Refused.notFound("request"));
        cases.lock(by, found.caseId());
        var request = store.find(id).orElseThrow();
        var before = draws.of(id);
        Decision.from(reasons(request, input, before)).orRefuse();
        var seed = RandomDraw.seed();
        var place = RandomDraw.place(seed, input.candidates());
        var now = clock.instant();
        var draw = new Draw(
                before.size() + 1,
                input.candidates(),
                seed,
                place,
                input.candidates().get(place - 1),
                before.isEmpty() ? "" : input.reason(),
                now,
                by.name());
        draws.add(id, draw, by, now);
        audit.record(
                by,
                "AUDITOR_DRAWN",
                "request:" + id,
                Map.of("no", "" + draw.no(), "seed", seed, "drawn", draw.drawn()));
        return read.one(id);
    }

    private List<Reason> reasons(RequestStore.Row request, DrawAsked input, List<Draw> before) {
        var reasons = new ArrayList<Reason>();
        if (!catalogue.request(request.kind()).draw() || !request.state().equals("OPEN")) {
            reasons.add(Reason.of("NOTHING_TO_DRAW", "该来件无须抽取，或者已经答复、正在报批", "Nothing is drawn for this request now"));
        }
        var names = input.candidates();
        if (names.size() < FEWEST
                || names.size() > MOST
                || names.stream().distinct().count() != names.size()
                || names.stream().anyMatch(name -> name.length() > LONGEST)) {
            reasons.add(new Reason(
                    "DRAW_NEEDS_A_LIST",
                    "candidates",
                    LAW,
                    "备选机构须有2至50家，一行一家，不得重复",
                    "Two to fifty candidates, one a line, each once",
                    Map.of()));
        }
        if (!before.isEmpty() && input.reason().isEmpty()) {
            reasons.add(new Reason(
                    "DRAWN_BEFORE",
                    "why",
                    LAW,
                    "已经抽取过；重新抽取须写明理由，原结果保留",
                    "Drawn before; a second draw needs its reason",
                    Map.of()));
        }
        return reasons;
    }
}
