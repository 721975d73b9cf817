package lianzhi.coercion.crime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.CrimeKind;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.documents.CasePapers;
import lianzhi.documents.PartyPapers;
import lianzhi.documents.PartyPapers.ServedPaper;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 要件清单: from the services, punishments, papers and evidence of the case; no day is typed. */
@Component
public class ReadChecklist {
    private static final String PUNISHED_FIRST = "coercion.crime.priorPunishment";
    private static final List<String> NO_PUNISHMENT = List.of("PROPOSED", "RETURNED", "WITHDRAWN", "REVOKED");
    private final CoercionCatalogue catalogue;
    private final Settings settings;
    private final ActStore acts;
    private final EvidenceStore evidence;
    private final CasePapers papers;
    private final PartyPapers served;
    private final Clock clock;

    ReadChecklist(
            CoercionCatalogue catalogue,
            Settings settings,
            ActStore acts,
            EvidenceStore evidence,
            CasePapers papers,
            PartyPapers served,
            Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.acts = acts;
        this.evidence = evidence;
        this.papers = papers;
        this.served = served;
        this.clock = clock;
    }

    public Checklist of(CaseId id, long casePartyId) {
        var services = served.servedOn(id, casePartyId);
        return new Checklist(
                firstService(services, "ENFORCE_NOTICE"),
                firstService(services, "REPORT_ORDER"),
                acts.ofCase(id).stream()
                        .filter(act -> List.of("FINE", "DETENTION").contains(act.kind()))
                        .filter(act -> !NO_PUNISHMENT.contains(act.state().name()))
                        .map(this::punished)
                        .toList(),
                catalogue.crime().groups().stream()
                        .map(group -> new Checklist.Group(group.code(), new Words(group.zh(), group.en())))
                        .toList(),
                catalogue.crime().kinds().stream().map(this::kind).toList(),
                papers.of(id),
                evidence.ofCase(id));
    }

    private static @Nullable LocalDate firstService(List<ServedPaper> services, String code) {
        return services.stream()
                .filter(paper -> paper.code().equals(code))
                .map(ServedPaper::servedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Item kind(CrimeKind kind) {
        var words = settings.text(kind.setting());
        var grade = catalogue.crime().gradeOf(kind);
        return new Item(
                kind.code(),
                new Words(grade.zh(), grade.en()),
                kind.no(),
                CrimeKind.isWorded(words) ? words : null,
                grade.article(),
                Arrays.asList(settings.text(PUNISHED_FIRST).split("[,;]", -1)).contains(kind.code()));
    }

    private Punished punished(ActRow act) {
        var kind = catalogue.kind(act.kind());
        var decided = act.decidedAt() == null ? act.proposedAt() : act.decidedAt();
        return new Punished(
                act.personName(),
                new Words(kind.zh(), kind.en()),
                LocalDate.ofInstant(decided, clock.getZone()),
                act.amount() == null ? act.days() + "日" : act.amount() + "元");
    }
}
