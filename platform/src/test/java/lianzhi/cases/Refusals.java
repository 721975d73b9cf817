package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal must say. */
public final class Refusals {
    private Refusals() {}

    /** Fails unless the act is refused with this code among its reasons. */
    public static Refused refusedWith(String code, ThrowingCallable act) {
        var thrown = catchThrowable(act);
        assertThat(thrown).as("refusal with " + code).isInstanceOf(Refused.class);
        var refused = (Refused) thrown;
        assertThat(refused.reasons()).extracting(Reason::code).contains(code);
        return refused;
    }
}
