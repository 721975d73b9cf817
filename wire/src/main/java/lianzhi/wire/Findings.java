package lianzhi.wire;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong (problems: the item is refused) and what is odd (warnings: it is kept and marked). */
public final class Findings {
    private List<Finding> problems = List.of(); // of thousands of rows hardly one has any
    private List<Finding> warnings = List.of();

    public void problem(String code, String text) {
        problem(new Finding(code, text));
    }

    void problem(Finding finding) {
        problems = with(problems, finding);
    }

    public void warn(String code, String text) {
        warnings = with(warnings, new Finding(code, text));
    }

    void warn(List<Finding> notes) {
        for (var note : notes) warnings = with(warnings, note);
    }

    /** Takes over all that another has. */
    public void add(Findings others) {
        for (var problem : others.problems) problem(problem);
        warn(others.warnings);
    }

    boolean isEmpty() {
        return problems.isEmpty() && warnings.isEmpty();
    }

    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    public List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    private static List<Finding> with(List<Finding> all, Finding finding) {
        if (all.contains(finding)) return all;
        var more = all.isEmpty() ? new ArrayList<Finding>(2) : all;
        more.add(finding);
        return more;
    }
}
