package lianzhi.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.exchange.store.HeldNow;
import lianzhi.exchange.store.HeldStore;
import lianzhi.exchange.store.Refusal;
import lianzhi.exchange.store.Score;
import lianzhi.exchange.store.ScoreStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 协助单位成绩单: figures without names of persons. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "exchange")
class PartnerScores {
    private static final int MOST_DAYS = 366;
    private final ScoreStore scores;
    private final HeldStore held;
    private final Clock clock;

    PartnerScores(ScoreStore scores, HeldStore held, Clock clock) {
        this.scores = scores;
        this.held = held;
        this.clock = clock;
    }

    /** @param held what each partner holds now, whenever it was asked */
    record PartnerScoreList(List<Score> items, int total, List<HeldNow> held) {}

    record RefusalList(List<Refusal> items, int total) {}

    @GetMapping
    @Operation(operationId = "partnerScores", summary = "How each institution answered in the last days")
    PartnerScoreList list(Viewer viewer, @RequestParam(defaultValue = "30") int days) {
        viewer.require(Power.READ_CASE);
        var now = clock.instant();
        var items = scores.since(now.minus(Duration.ofDays(Math.clamp(days, 1, MOST_DAYS))), now);
        return new PartnerScoreList(items, items.size(), held.byPartner());
    }

    @GetMapping("/{id}/refusals")
    @Operation(operationId = "partnerRefusals", summary = "Why an institution sent requests back")
    RefusalList refusals(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "30") int days) {
        viewer.require(Power.READ_CASE);
        var since = clock.instant().minus(Duration.ofDays(Math.clamp(days, 1, MOST_DAYS)));
        var items = scores.refusals(id, since);
        return new RefusalList(items, items.size());
    }
}
