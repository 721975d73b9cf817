package lianzhi.oversight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.oversight.Warning;
import lianzhi.oversight.warnings.AnswerWarning;
import lianzhi.oversight.warnings.Warnings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings")
@Tag(name = "oversight")
class WarningController {
    record WarningAnswer(@NotBlank @Size(max = 1000) String text) {}

    private final Warnings warnings;
    private final AnswerWarning answer;

    WarningController(Warnings warnings, AnswerWarning answer) {
        this.warnings = warnings;
        this.answer = answer;
    }

    @Viewed(act = "CASES_LISTED", of = "warnings", often = true)
    @GetMapping
    @Operation(operationId = "listWarnings", summary = "Warnings of nodes: one's own, one's court's or the city's")
    Warnings.Page list(
            Viewer viewer,
            @RequestParam(defaultValue = "true") boolean openOnly,
            @RequestParam Warning.@Nullable Level level,
            @RequestParam @Nullable String courtCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.READ_CASE);
        return warnings.visible(viewer, openOnly, level, courtCode, page, size);
    }

    @PutMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "answerWarning", summary = "Say what is the matter; once, by its owner")
    void answer(Viewer viewer, @PathVariable long id, @Valid @RequestBody WarningAnswer said) {
        answer.handle(viewer, id, said.text());
    }
}
