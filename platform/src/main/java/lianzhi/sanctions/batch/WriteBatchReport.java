package lianzhi.sanctions.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.store.BatchPerson;
import lianzhi.sanctions.store.BatchPersons;
import lianzhi.sanctions.store.ListingBatch;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 批量纳入结果: what became of everybody in a batch, as a spreadsheet, on the record; numbers stay masked. */
@Component
public class WriteBatchReport {
    private static final int PIECE = 1000;
    private static final List<String> HEAD = List.of("序号", "姓名或名称", "证件号码", "案号", "结果", "未满足的条件");
    private final BatchPersons persons;
    private final CaseFiles cases;
    private final AuditTrail trail;
    private final JsonMapper json;

    WriteBatchReport(BatchPersons persons, CaseFiles cases, AuditTrail trail, JsonMapper json) {
        this.persons = persons;
        this.cases = cases;
        this.trail = trail;
        this.json = json;
    }

    @Transactional
    public byte[] of(Viewer viewer, ListingBatch batch) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var sheet = book.newWorksheet("批量纳入");
            for (var column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, HEAD.get(column));
                sheet.width(column, column == 0 ? 8 : column == 5 ? 60 : 24);
            }
            sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            var rows = 0;
            var seen = cases.visibleTo(viewer);
            for (var page = persons.page(seen, batch.id(), "", PIECE, 0);
                    !page.items().isEmpty();
                    page = persons.page(seen, batch.id(), "", PIECE, rows)) {
                for (var one : page.items()) {
                    line(sheet, ++rows, one);
                }
            }
            trail.record(viewer, "LISTING_BATCH_EXPORTED", "sanction-batch:" + batch.id(), Map.of("rows", "" + rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void line(Worksheet sheet, int at, BatchPerson one) {
        sheet.value(at, 0, one.no());
        sheet.value(at, 1, one.name());
        sheet.value(at, 2, one.idMasked());
        sheet.value(at, 3, one.caseNumber());
        sheet.value(at, 4, PersonState.inWords(one.state()));
        sheet.value(
                at,
                5,
                String.join(
                        "；",
                        json.readValue(one.reasons(), new TypeReference<List<Why>>() {}).stream()
                                .map(Why::zh)
                                .toList()));
    }
}
