package lianzhi.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 防猜测：wrong codes and passwords, counted by what was tried and from where. Who guesses shuts out his own address for a
 * while, never the one whose name he tries; an address that tries many names is shut for all of them, and a name that many
 * addresses try opens only to those that had entered before.
 */
public interface Guesses {
    /** 入口：what is opened; each counts for itself. Durations and numbers are settings (access.lockout). */
    enum Door {
        STAFF(false),
        CASE_CODE(true),
        PARTY_ACCOUNT(false),
        UNIT(false);

        private final boolean slows;

        Door(boolean slows) {
            this.slows = slows;
        }

        /** Whether each further try waits twice as long. */
        public boolean slows() {
            return slows;
        }
    }

    /** 放行与否. */
    enum State {
        OPEN,
        WAIT,
        SHUT
    }

    /**
     * 一次尝试.
     *
     * @param until when the next try is taken; null when this one is
     * @param last whether this try, if it is wrong, shuts the address out
     */
    record Try(State state, @Nullable Instant until, boolean last) {
        public boolean isOpen() {
            return state == State.OPEN;
        }
    }

    /** Counted as wrong at once, so that tries at the same moment count too; {@link #right} takes it back. */
    Try begin(Door door, String name, String address);

    void right(Door door, String name, String address);

    /** A new password or code: what was tried before, from wherever, is nothing any more. */
    void forget(Door door, String name);
}
