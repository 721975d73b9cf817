package lianzhi.law.articles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.law.Mark;
import lianzhi.law.ReferenceTable;

/** 法律文件目录: every instrument that the product cites. */
public final class Instruments {
    private static final Map<String, Instrument> BY_CODE = read();

    private Instruments() {}

    public static List<Instrument> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Instrument> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, Instrument> read() {
        var byCode = new LinkedHashMap<String, Instrument>();
        for (var row :
                ReferenceTable.beside(Instruments.class, "instruments.csv").rows()) {
            byCode.put(row.get(0), instrument(row));
        }
        return byCode;
    }

    private static Instrument instrument(List<String> row) {
        return new Instrument(
                row.get(0),
                row.get(1),
                row.get(2).isEmpty() ? null : row.get(2),
                row.get(3),
                row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4)),
                row.get(5).isEmpty() ? null : Mark.valueOf(row.get(5)));
    }
}
