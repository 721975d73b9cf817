package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.sanctions.review.RecordReview;
import lianzhi.sanctions.review.ReviewAsked;
import lianzhi.sanctions.review.ReviewDecided;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviews by the higher court. */
@RestController
@RequestMapping("/api/v1/sanctions/{id}/reviews")
@Tag(name = "sanctions")
class SanctionReviews {
    private final RecordReview record;

    SanctionReviews(RecordReview record) {
        this.record = record;
    }

    record ReviewRecorded(long reviewId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recordReview", summary = "The higher court is asked for review, in time")
    ReviewRecorded ask(Viewer viewer, @PathVariable long id, @RequestBody ReviewAsked asked) {
        return new ReviewRecorded(record.ask(viewer, id, asked));
    }

    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "recordReviewDecision",
            summary = "What the higher court decided; what it revokes is lifted")
    void decide(Viewer viewer, @PathVariable long id, @RequestBody ReviewDecided decided) {
        record.decide(viewer, id, decided);
    }
}
