package lianzhi.publicity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import lianzhi.access.Courts;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.publicity.exposure.ProposeExposure;
import lianzhi.publicity.exposure.ReadExposures;
import lianzhi.publicity.exposure.TakeMaterial;
import lianzhi.publicity.material.Poster;
import lianzhi.publicity.store.ExposureStore.Batch;
import lianzhi.publicity.store.ExposureStore.Exposed;
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

/** Exposure batches over HTTP, and the poster. */
@RestController
@RequestMapping("/api/v1/exposures")
@Tag(name = "publicity")
class ExposurePages {
    private final ReadExposures read;
    private final ProposeExposure propose;
    private final TakeMaterial take;
    private final Courts courts;

    ExposurePages(ReadExposures read, ProposeExposure propose, TakeMaterial take, Courts courts) {
        this.read = read;
        this.propose = propose;
        this.take = take;
        this.courts = courts;
    }

    /** @param times published batches counted by channel */
    record Exposures(List<Batch> items, int total, int times, int persons) {}

    record Candidates(List<Exposed> items, int total) {}

    record ExposureAsked(long batchId) {}

    @GetMapping
    @Operation(operationId = "exposures", summary = "Exposure batches, counted as times and persons")
    Exposures list(Viewer viewer) {
        var items = read.list(viewer);
        var out = items.stream().filter(one -> one.publishedAt() != null).toList();
        return new Exposures(
                items,
                items.size(),
                out.stream().mapToInt(one -> one.channels().size()).sum(),
                out.stream().mapToInt(Batch::persons).sum());
    }

    @Viewed(act = "SANCTIONS_VIEWED", of = "exposures", often = true)
    @GetMapping("/candidates")
    @Operation(operationId = "exposureCandidates", summary = "Listed persons who have not been exposed")
    Candidates candidates(Viewer viewer) {
        var items = read.candidates(viewer);
        return new Candidates(items, items.size());
    }

    @Viewed(act = "SANCTIONS_VIEWED", of = "exposure:{id}", often = true)
    @GetMapping("/{id}")
    @Operation(operationId = "exposure", summary = "A batch, who is still shown, and what followed in 30, 60, 90 days")
    ReadExposures.Sheet one(Viewer viewer, @PathVariable long id) {
        return read.of(viewer, id);
    }

    @GetMapping(path = "/{id}/poster", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @Operation(operationId = "exposurePoster", summary = "The list as a poster, masked, without who was deleted")
    String poster(Viewer viewer, @PathVariable long id) {
        var sheet = read.of(viewer, id);
        var court =
                courts.find(sheet.batch().courtCode()).map(one -> one.nameZh()).orElse("");
        return Poster.of(court, sheet.batch().title(), sheet.persons());
    }

    @GetMapping(path = "/{id}/material/{channel}", produces = "application/zip")
    @Operation(
            operationId = "exposureMaterial",
            summary = "Poster, list and words for a channel; who took them is kept")
    ResponseEntity<byte[]> material(Viewer viewer, @PathVariable long id, @PathVariable String channel) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"exposure-" + id + "-" + channel.toLowerCase(Locale.ROOT) + ".zip\"")
                .body(take.handle(viewer, id, channel));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "proposeExposure", summary = "Ask for an exposure batch")
    ExposureAsked propose(Viewer viewer, @RequestBody ProposeExposure.Input input) {
        return new ExposureAsked(propose.handle(viewer, input));
    }
}
