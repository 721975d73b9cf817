package lianzhi.law.identifiers;

import java.util.List;
import java.util.Optional;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 校验结果: what was read, with warnings, or why it cannot be read. */
public sealed interface Checked<T> {
    /** Read; the warnings do not stop it. */
    record Valid<T>(T value, List<Reason> warnings) implements Checked<T> {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /** Not to be read as what it should be. */
    record Invalid<T>(List<Reason> reasons) implements Checked<T> {
        public Invalid {
            reasons = List.copyOf(reasons);
        }
    }

    default boolean isValid() {
        return this instanceof Valid;
    }

    default Optional<T> found() {
        return this instanceof Valid<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    /** Why it was refused; empty if it was read. */
    default List<Reason> reasons() {
        return this instanceof Invalid<T>(var reasons) ? reasons : List.of();
    }

    default List<Reason> warnings() {
        return this instanceof Valid<T>(var _, var warnings) ? warnings : List.of();
    }

    default T orRefuse() {
        return found().orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, reasons()));
    }

    static <T> Checked<T> valid(T value, Reason... warnings) {
        return new Valid<>(value, List.of(warnings));
    }

    static <T> Checked<T> invalid(String code, String zh, String en) {
        return new Invalid<>(List.of(Reason.of(code, zh, en)));
    }
}
