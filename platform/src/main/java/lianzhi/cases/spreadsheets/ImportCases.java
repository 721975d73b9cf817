package lianzhi.cases.spreadsheets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.FileCase;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 批量立案: files the good rows, each in its own transaction, and reports the bad ones. The same file twice files once. */
@Component
public class ImportCases {
    private final FileCase fileCase;

    ImportCases(FileCase fileCase) {
        this.fileCase = fileCase;
    }

    /** @param dryRun only checks */
    public Imported run(Viewer by, byte[] file, boolean dryRun) {
        by.require(Power.FILE_CASE);
        var rows = ReadSheet.of(file);
        var key = "import:" + digest(file) + ":";
        var filed = new ArrayList<Imported.FiledRow>();
        var errors = new ArrayList<Imported.RowError>();
        for (var row : rows) {
            if (!row.faults().isEmpty()) {
                errors.addAll(errors(row, row.faults()));
                continue;
            }
            try {
                var application = RowToApplication.of(row);
                if (dryRun) {
                    fileCase.check(application);
                } else {
                    var done = fileCase.file(by, application, key + row.number());
                    filed.add(new Imported.FiledRow(row.number(), done.id(), done.number(), done.judgeName()));
                }
            } catch (Refused refused) {
                errors.addAll(errors(row, refused.reasons()));
            }
        }
        return new Imported(rows.size(), filed, errors);
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

    private static String digest(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
