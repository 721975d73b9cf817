package lianzhi.wire;

import java.lang.invoke.MethodHandle;

/** Calls an accessor of a record. */
final class Access {
    private Access() {}

    static Object get(MethodHandle accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
