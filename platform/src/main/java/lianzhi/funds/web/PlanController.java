package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.paper.PlanPdf;
import lianzhi.funds.plans.AskPlanApproval;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.HandleObjection;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.PlanSheet;
import lianzhi.funds.plans.PrintPlan;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.plans.SuggestPlan;
import lianzhi.funds.store.DistributionQuery;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 参与分配. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "funds")
class PlanController {
    record OpenBody(String reason) {}

    record Opened(long distributionId) {}

    record Plans(List<Plan> items, int total) {}

    record ServeBody(String party, LocalDate on) {}

    record ObjectBody(String party, int shareNr, Money disputed, String reason, LocalDate on) {}

    record ToldBody(LocalDate on) {}

    /** @param party null: everybody who has not been told yet */
    record ObjectionNoticeBody(LocalDate on, @Nullable String party) {}

    record OpposeBody(String party, LocalDate on) {}

    record SuitBody(String number, LocalDate on) {}

    record OutcomeBody(Plan.Outcome outcome) {}

    private final CaseFiles files;
    private final PlanStore plans;
    private final OpenDistribution open;
    private final MakePlan make;
    private final ServePlan serve;
    private final HandleObjection objections;
    private final CarryOutPlan carryOut;
    private final AskPlanApproval ask;
    private final SuggestPlan suggest;
    private final PrintPlan print;
    private final PlanPdf pdf;
    private final Courts courts;
    private final DistributionQuery distributions;

    PlanController(
            CaseFiles files,
            PlanStore plans,
            OpenDistribution open,
            MakePlan make,
            ServePlan serve,
            HandleObjection objections,
            CarryOutPlan carryOut,
            AskPlanApproval ask,
            SuggestPlan suggest,
            PrintPlan print,
            PlanPdf pdf,
            Courts courts,
            DistributionQuery distributions) {
        this.files = files;
        this.plans = plans;
        this.open = open;
        this.make = make;
        this.serve = serve;
        this.objections = objections;
        this.carryOut = carryOut;
        this.ask = ask;
        this.suggest = suggest;
        this.print = print;
        this.pdf = pdf;
        this.courts = courts;
        this.distributions = distributions;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping("/funds/distributions")
    @Operation(operationId = "distributions", summary = "Open distributions and how far their plans are")
    DistributionQuery.Page distributions(Viewer viewer) {
        return distributions.open(viewer);
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/plans/suggestion")
    @Operation(
            operationId = "suggestPlan",
            summary = "What the next version may start from: the last one, or all cases against the debtor")
    PlanRequest suggestion(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_FUNDS);
        files.readable(viewer, new CaseId(id));
        return suggest.of(new CaseId(id));
    }

    @PostMapping("/funds/plans/{id}/ask")
    @Operation(operationId = "askPlanApproval", summary = "Send a draft to the panel")
    Plan ask(Viewer viewer, @PathVariable long id) {
        return ask.handle(viewer, id);
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "plan:{id}", often = true)
    @GetMapping("/funds/plans/{id}/sheet")
    @Operation(operationId = "planSheet", summary = "A version as it is printed, with sums in capital numerals")
    PlanSheet sheet(Viewer viewer, @PathVariable long id) {
        return print.of(viewer, id);
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "plan:{id}")
    @GetMapping(path = "/funds/plans/{id}/plan.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "planPdf", summary = "A version as PDF, as it is served")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable long id) {
        var sheet = print.of(viewer, id);
        var court = courts.find(sheet.courtCode()).map(Court::nameZh).orElse("");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + id + ".pdf\"")
                .body(pdf.of(sheet, court));
    }

    @PostMapping("/cases/{id}/distribution")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "openDistribution", summary = "Let the money of a case wait for a distribution plan")
    Opened open(Viewer viewer, @PathVariable long id, @RequestBody OpenBody body) {
        return new Opened(open.handle(viewer, new CaseId(id), body.reason()));
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/plans")
    @Operation(operationId = "plans", summary = "All versions of a case's distribution plans, newest first")
    Plans plans(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_FUNDS);
        files.readable(viewer, new CaseId(id));
        var all = plans.ofCase(new CaseId(id));
        return new Plans(all, all.size());
    }

    @PostMapping("/cases/{id}/plans")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makePlan", summary = "Make the next version of the plan, every line explained")
    Plan make(Viewer viewer, @PathVariable long id, @RequestBody PlanRequest body) {
        return make.handle(viewer, new CaseId(id), body);
    }

    @PostMapping("/funds/plans/{id}/serve")
    @Operation(operationId = "servePlan", summary = "Record that a party received the plan: its fifteen days begin")
    Plan serve(Viewer viewer, @PathVariable long id, @RequestBody ServeBody body) {
        return serve.handle(viewer, id, body.party(), body.on());
    }

    @PostMapping("/funds/plans/{id}/objections")
    @Operation(operationId = "objectToPlan", summary = "Record an objection to a share")
    Plan object(Viewer viewer, @PathVariable long id, @RequestBody ObjectBody body) {
        return objections.object(viewer, id, body.party(), body.shareNr(), body.disputed(), body.reason(), body.on());
    }

    @PostMapping("/funds/plan-objections/{id}/tell")
    @Operation(operationId = "tellObjection", summary = "The others were told of an objection")
    Plan tell(Viewer viewer, @PathVariable long id, @RequestBody ObjectionNoticeBody body) {
        return objections.tell(viewer, id, body.party(), body.on());
    }

    @PostMapping("/funds/plan-objections/{id}/oppose")
    @Operation(operationId = "opposeObjection", summary = "Somebody opposes an objection")
    Plan oppose(Viewer viewer, @PathVariable long id, @RequestBody OpposeBody body) {
        return objections.oppose(viewer, id, body.party(), body.on());
    }

    @PostMapping("/funds/plan-objections/{id}/tell-objector")
    @Operation(operationId = "tellObjector", summary = "The objector was told of the opposition")
    Plan tellObjector(Viewer viewer, @PathVariable long id, @RequestBody ToldBody body) {
        return objections.tellObjector(viewer, id, body.on());
    }

    @PostMapping("/funds/plan-objections/{id}/suit")
    @Operation(operationId = "suitOnPlan", summary = "The objector has sued")
    Plan suit(Viewer viewer, @PathVariable long id, @RequestBody SuitBody body) {
        return objections.suit(viewer, id, body.number(), body.on());
    }

    @PostMapping("/funds/plan-objections/{id}/end")
    @Operation(operationId = "endObjection", summary = "How an objection ended")
    Plan end(Viewer viewer, @PathVariable long id, @RequestBody OutcomeBody body) {
        return objections.end(viewer, id, body.outcome());
    }

    @PostMapping("/funds/plans/{id}/carry-out")
    @Operation(operationId = "carryOutPlan", summary = "Give every share that nobody disputes to its case")
    Plan carryOut(Viewer viewer, @PathVariable long id) {
        return carryOut.handle(viewer, id);
    }
}
