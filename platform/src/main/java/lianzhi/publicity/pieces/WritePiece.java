package lianzhi.publicity.pieces;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.store.Piece;
import lianzhi.publicity.store.PieceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 起草与发布: whoever works on cases writes, a bureau chief of the court who did not write it publishes or takes it back. */
@Component
public class WritePiece {
    private final PieceStore store;
    private final AuditTrail audit;
    private final Clock clock;

    WritePiece(PieceStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public record Input(
            String kind,
            String title,
            String body,
            @Nullable String source) {}

    @Transactional(readOnly = true)
    public List<Piece> list(Viewer by) {
        by.require(Power.READ_CASE);
        return store.ofCourt(by.reach() == Reach.WHOLE_CITY ? null : by.courtCode());
    }

    @Transactional
    public long write(Viewer by, Input input) {
        by.require(Power.WORK_CASE);
        CheckPiece.form(input);
        var id = store.add(
                by.courtCode(),
                input.kind(),
                input.title().strip(),
                input.body().strip(),
                CheckPiece.source(input),
                by,
                clock.instant());
        audit.record(by, "PIECE_WRITTEN", "piece:" + id, Map.of("kind", input.kind()));
        return id;
    }

    @Transactional
    public void change(Viewer by, long id, Input input, int version) {
        by.require(Power.WORK_CASE);
        CheckPiece.form(input);
        var piece = mine(by, id, version);
        mustBe(piece, "DRAFT");
        store.change(id, input.title().strip(), input.body().strip(), CheckPiece.source(input), by, clock.instant());
        audit.record(by, "PIECE_CHANGED", "piece:" + id, Map.of());
    }

    @Transactional
    public void publish(Viewer by, long id, int version) {
        by.require(Power.APPROVE_AS_CHIEF);
        var piece = mine(by, id, version);
        mustBe(piece, "DRAFT");
        if (piece.writtenBy() == by.personId()) {
            throw Refused.rule(
                    Reason.of("PIECE_SECOND_READER", "须由起草人以外的人发布", "Somebody else than the writer publishes"));
        }
        store.publish(id, by, clock.instant());
        audit.record(by, "PIECE_PUBLISHED", "piece:" + id, Map.of());
    }

    @Transactional
    public void withdraw(Viewer by, long id, int version) {
        by.require(Power.APPROVE_AS_CHIEF);
        mustBe(mine(by, id, version), "PUBLISHED");
        store.withdraw(id, clock.instant());
        audit.record(by, "PIECE_WITHDRAWN", "piece:" + id, Map.of());
    }

    private Piece mine(Viewer by, long id, int version) {
        var piece = store.lock(id)
                .filter(one -> by.reach() == Reach.WHOLE_CITY || one.courtCode().equals(by.courtCode()))
                .orElseThrow(() -> Refused.notFound("piece"));
        if (piece.version() != version) {
            throw Refused.conflict(
                    Reason.field("version", "CHANGED_MEANWHILE", "材料已有变化，请刷新后再办", "It has changed; look at it again"));
        }
        return piece;
    }

    private static void mustBe(Piece piece, String state) {
        if (!piece.state().equals(state)) {
            throw Refused.conflict(Reason.of("PIECE_STATE", "材料的状态不允许这样办理", "Its state does not allow this"));
        }
    }
}
