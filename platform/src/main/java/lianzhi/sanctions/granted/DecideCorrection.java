package lianzhi.sanctions.granted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.lift.StartLifting;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 失信信息纠正: its paper first, a correction without one is none; then the listing is revoked, or amended, or stays. */
@Component
class DecideCorrection {
    private final WriteCorrection write;
    private final StartLifting start;
    private final AmendListing amend;
    private final TellCase tell;
    private final Clock clock;

    DecideCorrection(WriteCorrection write, StartLifting start, AmendListing amend, TellCase tell, Clock clock) {
        this.write = write;
        this.start = start;
        this.amend = amend;
        this.tell = tell;
        this.clock = clock;
    }

    void handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        var paper = write.handle(sanction, request, by);
        switch (request.ground()) {
            case "REVOKE" -> start.handle(sanction, Ground.WRONG_PERSON, LocalDate.now(clock), by);
            case "AMEND" -> amend.handle(sanction, request, paper, by);
            default -> {}
        }
        tell.of(
                sanction,
                "CORRECTION_DECIDED",
                by,
                Map.of("casePartyId", "" + sanction.casePartyId(), "resultCode", request.ground()));
    }
}
