package lianzhi.statistics.bulletin;

import java.util.List;

/** 案件范围: which case types an indicator looks at. */
public enum Population {
    /** Those that the court has set. */
    ALL,
    ENFORCEMENT("执", "执恢"),
    FIRST("执"),
    RESUMED("执恢"),
    PRESERVATION("执保"),
    OBJECTION("执异", "执复");

    private final List<String> types;

    Population(String... types) {
        this.types = List.of(types);
    }

    public List<String> types(List<String> set) {
        return this == ALL ? set : types;
    }
}
