package lianzhi.portal;

import lianzhi.audit.Viewed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;

/** @param seen what is written into the trail when it is read; null where the handler does so itself or not at all */
record Route(
        RequestMethod method,
        String pattern,
        boolean streams,
        @Nullable Viewed seen) {
    boolean names() {
        return pattern.contains("{");
    }
}
