package lianzhi.command.transfers;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.command.Transfer;
import lianzhi.command.orders.OfTheCentre;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 决定移转: the centre grants or refuses; a grant is carried out at once, with number, file and nodes. */
@Component
public class DecideTransfer {
    private final Transfers transfers;
    private final MoveCase move;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final AuditTrail trail;
    private final Clock clock;

    DecideTransfer(
            Transfers transfers, MoveCase move, CaseFiles files, CaseEvents timeline, AuditTrail trail, Clock clock) {
        this.transfers = transfers;
        this.move = move;
        this.files = files;
        this.timeline = timeline;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Transfer handle(Viewer by, long id, boolean granted, String decision) {
        OfTheCentre.require(by);
        var asked = transfers.find(by, id).orElseThrow(() -> Refused.notFound("transfer"));
        if (asked.state() != Transfer.State.ASKED) {
            throw decided();
        }
        if (asked.askedBy() == by.personId()) {
            throw Refused.forbidden(Reason.of("FOUR_EYES", "报请人不能自己决定", "Who asked cannot decide"));
        }
        var state = granted ? Transfer.State.DONE : Transfer.State.REFUSED;
        var moved = granted && asked.mode() != Transfer.Mode.JOINT ? move.handle(by, asked) : null;
        if (granted && moved == null) {
            var file = files.lock(by, new CaseId(asked.caseId()));
            files.letHelp(file.id(), asked.toCourt(), clock.instant());
            timeline.happened(file.id(), "SUPERVISION_ORDER_RECEIVED", clock.instant(), by, facts(asked, decision));
        }
        boolean written = transfers.decide(
                by,
                id,
                state,
                decision.strip(),
                moved == null ? null : moved.id().value(),
                moved == null ? null : moved.number());
        if (!written) {
            throw decided();
        }
        trail.record(by, granted ? "TRANSFER_GRANTED" : "TRANSFER_REFUSED", "transfer:" + id, Map.of());
        return transfers.find(by, id).orElseThrow();
    }

    private static Map<String, String> facts(Transfer asked, String decision) {
        var facts = new HashMap<String, String>();
        facts.put("mode", asked.mode().name());
        facts.put("helper", asked.toCourt());
        facts.put("reason", decision);
        return facts;
    }

    private static Refused decided() {
        return Refused.conflict(Reason.of("DECIDED_ALREADY", "该报请已有决定", "This request was decided already"));
    }
}
