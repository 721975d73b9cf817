package lianzhi.cases.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Courts;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.CaseRow;
import lianzhi.cases.register.SearchCases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 导出: the cases of a search as a spreadsheet, on the record. */
@Component
public class ExportCases {
    /** Rows at most. */
    public static final int MOST = 10_000;

    private static final int PIECE = 200;

    private final SearchCases search;
    private final Courts courts;
    private final AuditTrail trail;

    ExportCases(SearchCases search, Courts courts, AuditTrail trail) {
        this.search = search;
        this.courts = courts;
        this.trail = trail;
    }

    @Transactional
    public byte[] export(Viewer viewer, CaseFilter filter, ExportWords words) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var sheet = book.newWorksheet(words.sheet());
            for (var i = 0; i < words.head().size(); i++) {
                sheet.value(0, i, words.head().get(i));
            }
            var rows = rows(viewer, filter, sheet, words);
            trail.record(viewer, "CASES_EXPORTED", "cases", Map.of("rows", String.valueOf(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private int rows(Viewer viewer, CaseFilter filter, Worksheet sheet, ExportWords words) {
        var written = 0;
        for (var page = 0; page * PIECE < MOST; page++) {
            var piece = search.rows(viewer, filter.piece(page, PIECE));
            for (var row : piece) {
                written++;
                write(sheet, written, row, words);
            }
            if (piece.size() < PIECE) {
                break;
            }
        }
        return written;
    }

    private void write(Worksheet sheet, int at, CaseRow row, ExportWords words) {
        sheet.value(at, 0, row.number());
        sheet.value(at, 1, row.parties());
        sheet.value(at, 2, courts.find(row.courtCode()).map(words::court).orElse(row.courtCode()));
        sheet.value(at, 3, row.judgeName());
        sheet.value(at, 4, words.stage(row.stage()));
        sheet.value(at, 5, row.cause());
        sheet.value(at, 6, row.filedOn().toString());
        sheet.value(at, 7, Objects.toString(row.closedOn(), ""));
        sheet.value(at, 8, row.claimed().inYuan());
        if (row.outstanding() != null) {
            sheet.value(at, 9, row.outstanding().inYuan());
        }
        sheet.value(at, 10, Objects.toString(row.nextDueOn(), ""));
        sheet.value(at, 11, words.said(row.nextStep()));
    }
}
