package lianzhi.cases.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.store.FilingStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 批量立案: files the good rows, each in its own transaction, and reports the bad ones. The same row again, in the same file or in
 * the mended one, files once.
 */
@Component
public class ImportCases {
    private final FileCase fileCase;
    private final FilingStore store;
    private final EarlierOfRow earlier;

    ImportCases(FileCase fileCase, FilingStore store, EarlierOfRow earlier) {
        this.fileCase = fileCase;
        this.store = store;
        this.earlier = earlier;
    }

    /** @param dryRun only checks */
    public Imported run(Viewer by, byte[] file, boolean dryRun) {
        by.require(Power.FILE_CASE);
        var rows = ReadSheet.of(file);
        var filed = new ArrayList<Imported.FiledRow>();
        var errors = new ArrayList<Imported.RowError>();
        var seen = new HashMap<String, Integer>();
        var titles = new TitlesOfFile();
        for (var row : rows) {
            var key = RowKey.of(row);
            var faults = faults(row, seen.putIfAbsent(key, row.number()));
            if (!faults.isEmpty()) {
                errors.addAll(errors(row, faults));
                continue;
            }
            try {
                var application = RowToApplication.of(row, earlier.of(by, row));
                if (dryRun) {
                    fileCase.check(by, application);
                    titles.once(row);
                } else {
                    filed.add(file(by, row, application, key));
                }
            } catch (Refused refused) {
                errors.addAll(errors(row, refused.reasons()));
            }
        }
        return new Imported(rows.size(), filed, errors);
    }

    private Imported.FiledRow file(Viewer by, SheetRow row, Application application, String key) {
        var earlier = store.withKey(by.personId(), key).isPresent();
        var done = fileCase.file(by, application, key);
        return new Imported.FiledRow(row.number(), done.id(), done.number(), done.judgeName(), earlier);
    }

    private static List<Reason> faults(SheetRow row, @Nullable Integer same) {
        if (!row.faults().isEmpty()) return row.faults();
        if (same == null) return CheckRow.faults(row);
        return List.of(
                Reason.field(Column.APPLICANT.title(), "ROW_TWICE", "与第" + same + "行完全相同", "The same as row " + same));
    }

    private static List<Imported.RowError> errors(SheetRow row, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> {
                    var field = reason.field() == null ? "" : reason.field();
                    var column = Column.of(field);
                    return new Imported.RowError(
                            row.number(),
                            column.map(Column::title).orElse(field),
                            reason.code(),
                            column.map(row::text).orElse(""),
                            reason.zh(),
                            reason.en());
                })
                .toList();
    }
}
