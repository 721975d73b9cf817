package lianzhi.command.transfers;

import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.command.Transfer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 报请指定、提级、协同: a chief or the centre asks that another court takes over or helps. */
@Component
public class AskForTransfer {
    private final Transfers transfers;
    private final CaseFiles files;
    private final Courts courts;
    private final AuditTrail trail;

    AskForTransfer(Transfers transfers, CaseFiles files, Courts courts, AuditTrail trail) {
        this.transfers = transfers;
        this.files = files;
        this.courts = courts;
        this.trail = trail;
    }

    @Transactional
    public Transfer handle(Viewer by, long caseId, Transfer.Mode mode, String toCourt, String reason) {
        by.require(Power.SUPERVISE);
        var file = files.lock(by, new CaseId(caseId));
        var reasons = new ArrayList<Reason>();
        var to = courts.find(toCourt);
        if (to.isEmpty() || toCourt.equals(file.courtCode())) {
            reasons.add(Reason.field("toCourt", "COURT_UNFIT", "请选择本市的另一家法院", "Choose another court of the city"));
        }
        if (mode == Transfer.Mode.RAISE && to.map(AskForTransfer::isBasic).orElse(false)) {
            reasons.add(Reason.field(
                    "toCourt", "NOT_HIGHER", "提级执行只能由上级法院执行", "Only the higher court can raise a case to itself"));
        }
        if (file.closedOn() != null) {
            reasons.add(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        if (!reasons.isEmpty()) {
            throw Refused.rule(reasons.toArray(Reason[]::new));
        }
        var asked = transfers.ask(by, caseId, file.number(), mode, file.courtCode(), toCourt, reason.strip());
        trail.record(by, "TRANSFER_ASKED", "transfer:" + asked.id(), Map.of("to", toCourt));
        return asked;
    }

    private static boolean isBasic(Court court) {
        return court.level() != Court.Level.INTERMEDIATE;
    }
}
