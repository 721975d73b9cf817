package lianzhi.sanctions.impose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.agencies.Unit;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;

/** 联动: the units of each measure and the measures that begin with it, looked up once however many persons there are. */
final class Linked {
    private final Measures measures;
    private final List<Unit> all;
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<String, List<MeasureKind>> following = new HashMap<>();

    Linked(Measures measures, List<Unit> all) {
        this.measures = measures;
        this.all = all;
    }

    List<Unit> units(MeasureKind kind) {
        return units.computeIfAbsent(
                kind.code(),
                _ -> all.stream()
                        .filter(unit -> kind.agencies().contains(unit.kind()))
                        .toList());
    }

    /** Without a linked unit nothing is ordered. */
    List<MeasureKind> following(MeasureKind kind, boolean unit) {
        return following.computeIfAbsent(
                kind.family() + " " + unit,
                _ -> measures.following(kind.family(), unit).stream()
                        .filter(next -> !units(next).isEmpty())
                        .toList());
    }
}
