package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.spreadsheets.ExportCases;
import lianzhi.cases.spreadsheets.ExportWords;
import lianzhi.cases.spreadsheets.ImportCases;
import lianzhi.cases.spreadsheets.Imported;
import lianzhi.cases.spreadsheets.WriteTemplate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases")
class SpreadsheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final ImportCases importCases;
    private final ExportCases exportCases;

    SpreadsheetController(ImportCases importCases, ExportCases exportCases) {
        this.importCases = importCases;
        this.exportCases = exportCases;
    }

    @GetMapping(path = "/import/template", produces = XLSX)
    @Operation(operationId = "downloadTemplate", summary = "The spreadsheet to fill in")
    ResponseEntity<byte[]> template(Viewer viewer) {
        viewer.require(Power.FILE_CASE);
        return file("立案导入模板.xlsx", WriteTemplate.bytes());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "importCases", summary = "File the good rows, name the bad ones")
    Imported load(
            Viewer viewer,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        return importCases.run(viewer, file.getBytes(), dryRun);
    }

    @GetMapping(path = "/export", produces = XLSX)
    @Operation(operationId = "exportCases", summary = "The cases of a search as a spreadsheet")
    ResponseEntity<byte[]> export(
            Viewer viewer, CaseFilter filter, @RequestParam(defaultValue = "ZH") ExportWords language) {
        return file("案件.xlsx", exportCases.export(viewer, filter, language));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(bytes);
    }
}
