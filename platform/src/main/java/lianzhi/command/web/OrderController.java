package lianzhi.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.command.SupervisionOrder;
import lianzhi.command.orders.AnswerOrder;
import lianzhi.command.orders.IssueOrder;
import lianzhi.command.orders.JudgeAnswer;
import lianzhi.command.orders.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/supervision-orders")
@Tag(name = "command")
class OrderController {
    record NewOrder(
            @Nullable String courtCode,
            @Nullable Long caseId,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 2000) String demand,
            @NotNull LocalDate dueOn) {}

    record OrderAnswer(
            int version, @NotBlank @Size(max = 4000) String text) {}

    record AnswerJudged(
            int version,
            @Nullable @Size(max = 1000) String returnedReason,
            @Nullable LocalDate dueOn) {}

    private final Orders orders;
    private final IssueOrder issue;
    private final AnswerOrder answer;
    private final JudgeAnswer judge;

    OrderController(Orders orders, IssueOrder issue, AnswerOrder answer, JudgeAnswer judge) {
        this.orders = orders;
        this.issue = issue;
        this.answer = answer;
        this.judge = judge;
    }

    @GetMapping
    @Operation(operationId = "listSupervisionOrders", summary = "Supervision orders of one's court, or of the city")
    Orders.Page list(
            Viewer viewer,
            @RequestParam(defaultValue = "true") boolean openOnly,
            @RequestParam @Nullable String courtCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.SUPERVISE);
        return orders.list(viewer, openOnly, courtCode, page, size);
    }

    @PostMapping
    @Operation(operationId = "issueSupervisionOrder", summary = "Give a court or a case an order with a limit")
    SupervisionOrder issue(Viewer viewer, @Valid @RequestBody NewOrder given) {
        return issue.handle(
                viewer,
                new IssueOrder.Input(
                        given.courtCode(), given.caseId(), given.subject(), given.demand(), given.dueOn()));
    }

    @PutMapping("/{id}/answer")
    @Operation(operationId = "answerSupervisionOrder", summary = "The court answers")
    SupervisionOrder answer(Viewer viewer, @PathVariable long id, @Valid @RequestBody OrderAnswer given) {
        return answer.handle(viewer, id, given.version(), given.text());
    }

    @PutMapping("/{id}/judgement")
    @Operation(operationId = "judgeSupervisionAnswer", summary = "Accept the answer, or return it with a new limit")
    SupervisionOrder judge(Viewer viewer, @PathVariable long id, @Valid @RequestBody AnswerJudged given) {
        return judge.handle(viewer, id, given.version(), given.returnedReason(), given.dueOn());
    }
}
