package lianzhi.law;

import java.util.List;

/** A refusal with all its reasons: a rule says no. Nothing was changed. */
public final class Refused extends RuntimeException {
    /** What kind of no it is; the server turns it into a status. */
    public enum Kind {
        /** The input has the wrong form. */
        BAD_INPUT,
        /** A legal rule or a limit of the data says no. */
        RULE,
        /** Not there, or not to be seen by this viewer: the two are not told apart. */
        NOT_FOUND,
        /** The viewer has not the power. */
        FORBIDDEN,
        /** Somebody else changed it meanwhile, or it was done already with other content. */
        CONFLICT
    }

    private static final long serialVersionUID = 1;
    private final transient List<Reason> reasons;
    private final Kind kind;

    public Refused(Kind kind, List<Reason> reasons) {
        super(kind + " " + reasons.stream().map(Reason::code).toList());
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    public static Refused rule(Reason... reasons) {
        return new Refused(Kind.RULE, List.of(reasons));
    }

    public static Refused input(Reason... reasons) {
        return new Refused(Kind.BAD_INPUT, List.of(reasons));
    }

    public static Refused conflict(Reason... reasons) {
        return new Refused(Kind.CONFLICT, List.of(reasons));
    }

    public static Refused notFound(String what) {
        return new Refused(
                Kind.NOT_FOUND,
                List.of(Reason.field(what, "NOT_FOUND", "没有找到，或者您无权查看", "Not found, or not yours to see")));
    }

    public static Refused forbidden(Reason... reasons) {
        return new Refused(Kind.FORBIDDEN, List.of(reasons));
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public Kind kind() {
        return kind;
    }
}
