package lianzhi.cases.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Stage;
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
    private static final List<String> HEAD =
            List.of("案号", "当事人", "法院", "承办人", "阶段", "案由", "立案日期", "结案日期", "申请标的(元)", "尚欠(元)", "最近期限");

    private final SearchCases search;
    private final Courts courts;
    private final AuditTrail trail;

    ExportCases(SearchCases search, Courts courts, AuditTrail trail) {
        this.search = search;
        this.courts = courts;
        this.trail = trail;
    }

    @Transactional
    public byte[] export(Viewer viewer, CaseFilter filter) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var sheet = book.newWorksheet("案件");
            for (var i = 0; i < HEAD.size(); i++) {
                sheet.value(0, i, HEAD.get(i));
            }
            var rows = rows(viewer, filter, sheet);
            trail.record(viewer, "CASES_EXPORTED", "cases", Map.of("rows", String.valueOf(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private int rows(Viewer viewer, CaseFilter filter, Worksheet sheet) {
        var written = 0;
        for (var page = 0; page * PIECE < MOST; page++) {
            var piece = search.rows(viewer, filter.piece(page, PIECE));
            for (var row : piece) {
                written++;
                write(sheet, written, row);
            }
            if (piece.size() < PIECE) {
                break;
            }
        }
        return written;
    }

    private void write(Worksheet sheet, int at, CaseRow row) {
        sheet.value(at, 0, row.number());
        sheet.value(at, 1, row.parties());
        sheet.value(at, 2, courts.find(row.courtCode()).map(Court::nameZh).orElse(row.courtCode()));
        sheet.value(at, 3, row.judgeName());
        sheet.value(at, 4, inWords(row.stage()));
        sheet.value(at, 5, row.cause());
        sheet.value(at, 6, row.filedOn().toString());
        sheet.value(at, 7, Objects.toString(row.closedOn(), ""));
        sheet.value(at, 8, row.claimed().inYuan());
        if (row.outstanding() != null) {
            sheet.value(at, 9, row.outstanding().inYuan());
        }
        sheet.value(at, 10, Objects.toString(row.nextDueOn(), ""));
    }

    private static String inWords(Stage stage) {
        return switch (stage) {
            case FILED -> "已立案";
            case NOTIFIED -> "已通知";
            case INVESTIGATING -> "查找中";
            case CONTROLLED -> "已控制";
            case DISPOSING -> "处置中";
            case PAYING -> "发放中";
            case ROUND_ENDED -> "已终本";
            case CLOSED -> "已结案";
        };
    }
}
