package lianzhi.sanctions.granted;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.access.Viewer;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.lift.StartLifting;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 执行事后决定: lifted, renewed, exempted or corrected. */
@Component
class CarryOut {
    private final StartLifting start;
    private final Renew renew;
    private final Exempt exempt;
    private final DecideCorrection correction;
    private final Clock clock;

    CarryOut(StartLifting start, Renew renew, Exempt exempt, DecideCorrection correction, Clock clock) {
        this.start = start;
        this.renew = renew;
        this.exempt = exempt;
        this.correction = correction;
        this.clock = clock;
    }

    void handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        switch (request.kind()) {
            case "LIFT" -> start.handle(sanction, Ground.valueOf(request.ground()), LocalDate.now(clock), by);
            case "RENEW" -> renew.handle(sanction, request, by);
            case "EXEMPT_ONCE", "EXEMPT_TRAVEL" -> exempt.handle(sanction, request, by);
            default -> correction.handle(sanction, request, by);
        }
    }
}
