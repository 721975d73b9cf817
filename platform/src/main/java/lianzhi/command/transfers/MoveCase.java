package lianzhi.command.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Unfinished;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.command.Transfer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 案件移转: the old court closes its case as cancelled, the new court files one for the amount not realised. */
@Component
class MoveCase {
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final Unfinished unfinished;
    private final LiveDebt debt;
    private final FileCase fileCase;
    private final Transfers transfers;
    private final People people;
    private final Clock clock;

    MoveCase(
            CaseFiles files,
            CaseEvents timeline,
            Unfinished unfinished,
            LiveDebt debt,
            FileCase fileCase,
            Transfers transfers,
            People people,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.unfinished = unfinished;
        this.debt = debt;
        this.fileCase = fileCase;
        this.transfers = transfers;
        this.people = people;
        this.clock = clock;
    }

    Filed handle(Viewer by, Transfer asked) {
        transfers.oneByOne();
        var old = files.lock(by, new CaseId(asked.caseId()));
        if (old.closedOn() != null) {
            throw Refused.rule(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        var application = application(old);
        var filed = fileCase.follow(clerkOf(asked.toCourt()), application, "transfer-" + asked.id(), old.id());
        var now = clock.instant();
        timeline.happened(
                old.id(),
                "CASE_LIFTED_UP",
                now,
                by,
                Map.of("mode", asked.mode().name(), "court", asked.toCourt(), "number", filed.number()));
        timeline.happened(old.id(), "CASE_CLOSED", now, by, Map.of("way", "CANCELLED", "number", filed.number()));
        unfinished.fallsAway(old.id());
        timeline.happened(
                filed.id(),
                "SUPERVISION_ORDER_RECEIVED",
                now,
                by,
                Map.of("earlier", old.number(), "reason", asked.reason()));
        return filed;
    }

    private Viewer clerkOf(String court) {
        return people.withRole(court, Role.FILING_CLERK).stream()
                .findFirst()
                .orElseThrow(() -> Refused.rule(Reason.field(
                        "toCourt", "NO_FILING_CLERK", "受指定法院没有立案人员", "The court has nobody to file the case")))
                .asViewer();
    }

    private Application application(CaseBrief old) {
        var about = transfers.oldCase(old.id().value());
        var open = debt.outstanding(old.id(), LocalDate.now(clock));
        if (!open.isPositive()) {
            throw Refused.rule(Reason.of("NOTHING_OWED", "债务已清偿，不能移转", "Nothing is owed any more"));
        }
        return new Application(
                "执",
                about.cause(),
                LocalDate.now(clock).toString(),
                new Application.Title(
                        about.titleKind(),
                        about.titleNumber(),
                        about.titleCourt(),
                        about.effectiveOn().toString()),
                parties(old.id(), CaseParty.Role.APPLICANT),
                parties(old.id(), CaseParty.Role.DEBTOR),
                List.of(new Application.Obligation("原案未执行到位部分", open.toString(), null)),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null);
    }

    private List<Application.Party> parties(CaseId id, CaseParty.Role role) {
        return files.parties(id).stream()
                .filter(party -> party.role() == role)
                .map(party -> new Application.Party(party.name(), party.idKind(), party.idNumber(), null, null))
                .toList();
    }
}
