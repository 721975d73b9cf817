package lianzhi.cases.terms;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.TermStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 延长执行期限: at most three months, by the president; again only with a record at the high court. */
@Component
public class ExtendTerm {
    static final String SUBJECT = "extension:";
    private static final Article RULE = Article.of("TERM00", "5", "审限规定第5条", Mark.V);
    private static final int MOST = 3;
    private final CaseFiles files;
    private final TermStore store;
    private final CountTerm count;
    private final MoveTerms terms;
    private final Approvals approvals;
    private final CaseEvents timeline;
    private final Clock clock;

    ExtendTerm(
            CaseFiles files,
            TermStore store,
            CountTerm count,
            MoveTerms terms,
            Approvals approvals,
            CaseEvents timeline,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.count = count;
        this.terms = terms;
        this.approvals = approvals;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public void ask(Viewer by, CaseId id, int months, String why) {
        by.require(Power.CLOSE_CASE);
        var file = files.lock(by, id);
        if (file.closedOn() != null) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        if (months < 1 || months > MOST) {
            throw Refused.rule(new Reason(
                    "EXTENSION_TOO_LONG",
                    "months",
                    RULE,
                    "每次延长一至三个月",
                    "Each extension is one to three months",
                    Map.of("most", "" + MOST)));
        }
        if (why.isBlank()) {
            throw Refused.input(Reason.field("why", "WHY_MISSING", "请写明特殊情况", "Say what is special about the case"));
        }
        var before = store.extensions(id);
        if (before.stream().anyMatch(each -> each.state() == Extension.State.ASKED)) {
            throw Refused.conflict(
                    Reason.of("APPROVAL_WAITING", "已经申请延长，尚未批准", "An extension waits for its approval already"));
        }
        var again = before.stream().anyMatch(each -> each.state() == Extension.State.GRANTED);
        var extension = store.ask(id, months, why.strip(), by, clock.instant());
        timeline.happened(id, "EXTENSION_ASKED", clock.instant(), by, Map.of("reason", why.strip()));
        approvals.request(
                by,
                id,
                again ? "EXTEND_TERM_AGAIN" : "EXTEND_TERM",
                SUBJECT + extension,
                Map.of("months", "" + months, "reason", why.strip()));
    }

    @Transactional
    void granted(CaseId id, long extensionId) {
        var file = files.lockForSystem(id);
        store.extensions(id).stream()
                .filter(each -> each.id() == extensionId && each.state() == Extension.State.ASKED)
                .findFirst()
                .ifPresent(extension -> {
                    store.decide(extensionId, Extension.State.GRANTED);
                    terms.of(id);
                    var until =
                            count.of(id, "I01", file.filedOn()).orElseThrow().due();
                    timeline.happened(
                            id,
                            "TERM_EXTENDED",
                            clock.instant(),
                            null,
                            Map.of("months", "" + extension.months(), "until", until.toString()));
                });
    }
}
