package lianzhi.law.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.ReferenceTable;
import lianzhi.law.Refused;
import lianzhi.law.time.LegalPeriod;
import lianzhi.law.time.Unit;
import org.jspecify.annotations.Nullable;

/** 控制期限表: the longest terms of twenty kinds of assets. */
public final class ControlTerms {
    private static final Map<String, ControlTerm> BY_CLASS = read();

    private ControlTerms() {}

    public static List<ControlTerm> all() {
        return List.copyOf(BY_CLASS.values());
    }

    public static Optional<ControlTerm> find(String assetClass) {
        return Optional.ofNullable(BY_CLASS.get(assetClass));
    }

    public static ControlTerm of(String assetClass) {
        return find(assetClass)
                .orElseThrow(() ->
                        Refused.input(Reason.field("assetClass", "ASSET_CLASS", "没有这一财产类别", "No such kind of asset")));
    }

    private static Map<String, ControlTerm> read() {
        var terms = new LinkedHashMap<String, ControlTerm>();
        for (var row : ReferenceTable.beside(ControlTerms.class, "control-durations.csv")
                .rows()) {
            terms.put(row.getFirst(), term(row));
        }
        return terms;
    }

    private static ControlTerm term(List<String> row) {
        return new ControlTerm(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                period(row.get(4), row.get(5)),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9),
                mark(row.get(10)));
    }

    private static @Nullable LegalPeriod period(String length, String unit) {
        return length.isEmpty()
                ? null
                : new LegalPeriod(Integer.parseInt(length), Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    /** Where rule and classification differ in certainty the weaker counts. */
    private static Mark mark(String verification) {
        if (verification.contains("M")) {
            return Mark.M;
        }
        return verification.equals("V") ? Mark.V : Mark.P;
    }
}
