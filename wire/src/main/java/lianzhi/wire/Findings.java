package lianzhi.wire;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong (problems: the item is refused) and what is odd (warnings: it is kept and marked). */
public final class Findings {
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    public void problem(String code, String text) {
        add(problems, new Finding(code, text));
    }

    void problem(Finding finding) {
        add(problems, finding);
    }

    public void warn(String code, String text) {
        add(warnings, new Finding(code, text));
    }

    void warn(List<Finding> notes) {
        notes.forEach(note -> add(warnings, note));
    }

    /** Takes over all that another has. */
    public void add(Findings others) {
        others.problems.forEach(this::problem);
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

    private static void add(List<Finding> to, Finding finding) {
        if (!to.contains(finding)) to.add(finding);
    }
}
