package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Refused;
import lianzhi.sanctions.batch.WriteBatchReport;
import lianzhi.sanctions.store.BatchStore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What came of a batch, as a file. */
@RestController
@RequestMapping("/api/v1/sanction-batches/{id}")
@Tag(name = "sanctions")
class ListingBatchFile {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final BatchStore store;
    private final WriteBatchReport write;

    ListingBatchFile(BatchStore store, WriteBatchReport write) {
        this.store = store;
        this.write = write;
    }

    @GetMapping(path = "/report.xlsx", produces = XLSX)
    @Operation(operationId = "listingBatchReport", summary = "What became of everybody in a batch, as a spreadsheet")
    ResponseEntity<byte[]> report(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var batch = store.find(viewer, id).orElseThrow(() -> Refused.notFound("batch"));
        var name = ContentDisposition.attachment()
                .filename("批量纳入" + id + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(write.of(viewer, batch));
    }
}
