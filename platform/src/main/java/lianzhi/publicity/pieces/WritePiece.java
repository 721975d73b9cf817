package lianzhi.publicity.pieces;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.store.PieceStore;
import lianzhi.publicity.store.PieceStore.Piece;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 起草与发布: whoever works on cases writes, a bureau chief of the court who did not write it publishes or takes it back. */
@Component
public class WritePiece {
    private static final Set<String> KINDS = Set.of("BULLETIN", "PRESS", "TEACHING");
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
        form(input);
        var id = store.add(
                by.courtCode(),
                input.kind(),
                input.title().strip(),
                input.body().strip(),
                source(input),
                by,
                clock.instant());
        audit.record(by, "PIECE_WRITTEN", "piece:" + id, Map.of("kind", input.kind()));
        return id;
    }

    @Transactional
    public void change(Viewer by, long id, Input input, int version) {
        by.require(Power.WORK_CASE);
        form(input);
        var piece = mine(by, id, version);
        mustBe(piece, "DRAFT");
        store.change(id, input.title().strip(), input.body().strip(), source(input), by, clock.instant());
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

    private static String source(Input input) {
        return Objects.requireNonNullElse(input.source(), "").strip();
    }

    private static void form(Input input) {
        var reasons = new ArrayList<Reason>();
        if (!KINDS.contains(input.kind())) {
            reasons.add(Reason.field("kind", "PIECE_KIND", "请选择材料种类", "Choose what it is"));
        }
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "PIECE_TITLE", "请写标题，不超过100字", "A title of at most 100 characters"));
        }
        if (input.body().isBlank() || input.body().length() > 20_000) {
            reasons.add(Reason.field("body", "PIECE_BODY", "请写正文，不超过20000字", "A text of at most 20,000 characters"));
        }
        if (source(input).length() > 200) {
            reasons.add(Reason.field("source", "PIECE_SOURCE", "来源不超过200字", "At most 200 characters"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
