package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.store.TermStore;
import lianzhi.cases.terms.ExtendTerm;
import lianzhi.cases.terms.Extension;
import lianzhi.cases.terms.Ground;
import lianzhi.cases.terms.Stay;
import lianzhi.cases.terms.StopClock;
import lianzhi.law.Article;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stops and lengthens the enforcement term of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/term")
@Tag(name = "cases")
class TermController {
    private final CaseFiles files;
    private final TermStore store;
    private final StopClock clock;
    private final ExtendTerm extend;

    TermController(CaseFiles files, TermStore store, StopClock clock, ExtendTerm extend) {
        this.files = files;
        this.store = store;
        this.clock = clock;
        this.extend = extend;
    }

    record GroundOfLaw(Ground code, Words title, Article article, boolean needsSignature) {}

    record TermHistory(List<Stay> stays, List<Extension> extensions, List<GroundOfLaw> grounds) {}

    record Longer(int months, String why) {}

    record EndOfStay(LocalDate on) {}

    @GetMapping
    @Operation(operationId = "termOfCase", summary = "Periods that do not count, extensions, and the grounds there are")
    TermHistory term(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var caseId = files.readable(viewer, new CaseId(id)).id();
        var grounds = Arrays.stream(Ground.values())
                .map(each -> new GroundOfLaw(each, new Words(each.zh, each.en), each.article(), each.needsSignature()))
                .toList();
        return new TermHistory(store.stays(caseId), store.extensions(caseId), grounds);
    }

    @PostMapping("/stays")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "stopClock", summary = "Suspend, stay, or record a period that does not count")
    void stop(Viewer viewer, @PathVariable long id, @RequestBody StopClock.Input input) {
        clock.stop(viewer, new CaseId(id), input);
    }

    @PostMapping("/stays/{stay}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "startClock", summary = "The period has ended; its last day does not count")
    void go(Viewer viewer, @PathVariable long id, @PathVariable long stay, @RequestBody EndOfStay end) {
        clock.go(viewer, new CaseId(id), stay, end.on());
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "extendTerm", summary = "Ask the president for one to three months more")
    void longer(Viewer viewer, @PathVariable long id, @RequestBody Longer longer) {
        extend.ask(viewer, new CaseId(id), longer.months(), longer.why());
    }
}
