package lianzhi.agencies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.agencies.files.PackOrders;
import lianzhi.agencies.files.TakeAnswerFile;
import lianzhi.agencies.files.TakeAnswerFile.Taken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A unit's orders as a signed package, and its answers as the filled-in list. */
@RestController
@RequestMapping("/api/v1/units/{id}")
@Tag(name = "agencies")
class UnitFiles {
    private final PackOrders pack;
    private final TakeAnswerFile take;

    UnitFiles(PackOrders pack, TakeAnswerFile take) {
        this.pack = pack;
        this.take = take;
    }

    record AnswerFile(String csv) {}

    @GetMapping(path = "/package", produces = "application/zip")
    @Operation(operationId = "packOrders", summary = "What waits at the unit, with papers, digests and signature")
    ResponseEntity<byte[]> pack(Viewer viewer, @PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders-" + id + ".zip\"")
                .body(pack.handle(viewer, id));
    }

    @PostMapping("/answers")
    @Operation(operationId = "takeAnswerFile", summary = "The list came back filled in; a bad line stops no other")
    Taken take(Viewer viewer, @PathVariable long id, @RequestBody AnswerFile file) {
        return take.handle(viewer, id, file.csv());
    }
}
