package lianzhi.funds.books;

import java.time.LocalDate;
import lianzhi.access.Viewer;
import lianzhi.funds.store.Explainers;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 说明与结账分离: who explained a difference that still stands does not close its day or month. */
@Component
class WhoExplained {
    private final Explainers explainers;

    WhoExplained(Explainers explainers) {
        this.explainers = explainers;
    }

    void isAnotherThan(Viewer by, LocalDate day) {
        if (explainers.of(by.courtCode(), day).contains(by.personId())) {
            throw Refused.rule(Explainers.CLOSES_ANOTHER);
        }
    }
}
