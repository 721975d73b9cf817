package lianzhi.operations;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 算过的: what follows from its inputs and from nothing else is not worked out again for the same inputs. There are so many places
 * and no more: what was worked out for others gives way.
 */
public final class WorkedOut<I extends Object, V extends Object> {
    private record Known<I, V>(I inputs, V value) {}

    private final AtomicReferenceArray<@Nullable Known<I, V>> places;
    private final Function<I, V> work;

    public WorkedOut(int places, Function<I, V> work) {
        this.places = new AtomicReferenceArray<>(places);
        this.work = work;
    }

    /** @param whose one place for each; what two of them have in common is worked out for both */
    public V of(long whose, I inputs) {
        var place = (int) Long.remainderUnsigned(whose, places.length());
        var known = places.get(place);
        if (known != null && known.inputs().equals(inputs)) return known.value();
        var value = work.apply(inputs);
        places.set(place, new Known<>(inputs, value));
        return value;
    }
}
