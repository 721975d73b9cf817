package lianzhi.agencies.units;

import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.agencies.Unit;
import lianzhi.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 导出年度考核: as a spreadsheet, on the record. */
@Component
public class ExportSheets {
    private final YearlySheets sheets;
    private final AuditTrail trail;

    ExportSheets(YearlySheets sheets, AuditTrail trail) {
        this.sheets = sheets;
        this.trail = trail;
    }

    /** All of them in one table, on the record. */
    @Transactional
    public byte[] of(Viewer viewer, int year) {
        var all = sheets.of(year);
        trail.record(
                viewer, "UNIT_SHEETS_EXPORTED", "agency-sheets:" + year, Map.of("rows", String.valueOf(all.size())));
        return WriteSheets.of(year, all);
    }

    /** A unit takes its own. */
    @Transactional
    public byte[] of(Unit unit, int year) {
        trail.record(null, "UNIT_SHEETS_EXPORTED", "agency-sheets:" + year, Map.of("unit", unit.code()));
        return WriteSheets.of(year, List.of(sheets.of(unit, year)));
    }
}
