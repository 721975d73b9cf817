package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.documents.NewPaper;
import lianzhi.documents.PapersToSign;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.stereotype.Component;

/** 拟签的惩戒决定: as it will read on the day on which it begins, which is after the grace where there is one. */
@Component
class DraftsOfSanctions implements PapersToSign {
    private final SanctionStore store;
    private final Measures measures;
    private final WriteDecision write;
    private final Clock clock;

    DraftsOfSanctions(SanctionStore store, Measures measures, WriteDecision write, Clock clock) {
        this.store = store;
        this.measures = measures;
        this.write = write;
        this.clock = clock;
    }

    @Override
    public List<NewPaper> of(Viewer by, CaseId id, String subject) {
        if (!subject.startsWith(FollowSignatures.SUBJECT)) return List.of();
        return store.find(FollowSignatures.id(subject)).stream()
                .map(this::draft)
                .toList();
    }

    private NewPaper draft(SanctionRow sanction) {
        var from = Objects.requireNonNullElseGet(sanction.graceUntil(), () -> LocalDate.now(clock));
        return write.draft(sanction, measures.of(sanction.measure()), from);
    }
}
