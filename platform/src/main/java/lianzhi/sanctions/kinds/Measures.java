package lianzhi.sanctions.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.agencies.UnitKind;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.Family;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 措施目录: read from measures.csv; the court switches single measures on and off in the settings. */
@Component
public class Measures {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,\"]*)(?:,|$)");
    private static final int COLUMNS = 21;
    private final Map<String, MeasureKind> kinds;
    private final Settings settings;

    Measures(Settings settings) {
        this.settings = settings;
        this.kinds = read().stream()
                .collect(Collectors.toMap(MeasureKind::code, kind -> kind, (a, b) -> a, LinkedHashMap::new));
    }

    public Collection<MeasureKind> all() {
        return kinds.values();
    }

    public MeasureKind of(String code) {
        var kind = kinds.get(code);
        if (kind == null) {
            throw Refused.input(Reason.field("measure", "MEASURE_UNKNOWN", "没有这项措施", "There is no such measure"));
        }
        return kind;
    }

    public boolean isOn(MeasureKind kind) {
        return kind.setting().isEmpty() || settings.flag(kind.setting());
    }

    /** What begins with a measure of that family on such a person. */
    public List<MeasureKind> following(Family family, boolean unit) {
        return kinds.values().stream()
                .filter(kind -> kind.follows().equals(family.name()) && kind.isFor(unit) && isOn(kind))
                .toList();
    }

    private static List<MeasureKind> read() {
        try (var file = Objects.requireNonNull(Measures.class.getResourceAsStream("/sanctions/measures.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Measures::cells)
                    .map(Measures::kind)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(line);
        while (cells.size() < COLUMNS && cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1).replace("\"\"", "\"") : cell.group(2));
        }
        return cells;
    }

    private static MeasureKind kind(List<String> c) {
        var agencies = Arrays.stream(c.get(6).split(";"))
                .filter(name -> !name.isEmpty())
                .map(UnitKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new MeasureKind(
                Integer.parseInt(c.get(0)),
                c.get(1),
                c.get(2),
                c.get(3),
                Family.valueOf(c.get(4)),
                c.get(5),
                agencies,
                c.get(7),
                c.get(8),
                c.get(9),
                c.get(10),
                c.get(11),
                c.get(12),
                c.get(13),
                c.get(14),
                c.get(15),
                c.get(16),
                new Article(c.get(17), c.get(18).isEmpty() ? null : c.get(18), c.get(19), Mark.valueOf(c.get(20))));
    }
}
