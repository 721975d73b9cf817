package lianzhi.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** 全部来源: all parts of a kind, looked for when somebody first asks and not again at every request. */
public final class AllOf<T> {
    private final ObjectProvider<T> parts;
    private volatile @Nullable List<T> found;

    public AllOf(ObjectProvider<T> parts) {
        this.parts = parts;
    }

    public List<T> get() {
        var known = found;
        if (known == null) {
            known = parts.stream().toList();
            found = known;
        }
        return known;
    }
}
