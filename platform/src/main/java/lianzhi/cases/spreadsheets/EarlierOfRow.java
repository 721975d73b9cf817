package lianzhi.cases.spreadsheets;

import lianzhi.access.Viewer;
import lianzhi.cases.store.NumberedCases;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 原案: the case that a row resumes, by its number. */
@Component
class EarlierOfRow {
    private final NumberedCases cases;

    EarlierOfRow(NumberedCases cases) {
        this.cases = cases;
    }

    @Nullable
    Long of(Viewer by, SheetRow row) {
        var number = row.text(Column.EARLIER);
        if (number.isEmpty()) return null;
        return cases.visible(by, number)
                .orElseThrow(() -> Refused.input(Reason.field(
                        Column.EARLIER.title(),
                        "EARLIER_UNKNOWN",
                        "没有找到这件原案，或者您无权查看",
                        "No such case, or not yours to see")))
                .value();
    }
}
