package lianzhi.sanctions.impose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Refused;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 作出惩戒决定: one is a batch of one; with grace it waits first. */
@Component
public class ImposeSanction {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final ImposeMany many;
    private final Imposed tell;
    private final People people;

    ImposeSanction(CaseFiles cases, SanctionStore store, ImposeMany many, Imposed tell, People people) {
        this.cases = cases;
        this.store = store;
        this.many = many;
        this.tell = tell;
        this.people = people;
    }

    /** Signed: with grace it waits, without it begins. Once. */
    @Transactional
    public void granted(long id, @Nullable Long approver) {
        var sanction = locked(id);
        if (sanction.state() != SanctionState.ASKED) return;
        if (sanction.graceUntil() == null) {
            begin(sanction, approver);
        } else {
            store.move(id, SanctionState.GRACE);
            if (sanction.family() == Family.LIST) tell.grace(sanction, proposer(sanction));
        }
    }

    /** The grace is over and nothing was paid. */
    @Transactional
    public void graceOver(long id) {
        var sanction = locked(id);
        if (sanction.state() == SanctionState.GRACE) begin(sanction, null);
    }

    private SanctionRow locked(long id) {
        var first = store.find(id).orElseThrow(() -> Refused.notFound("sanction"));
        cases.lockForSystem(first.caseId());
        return store.lock(id).orElseThrow(() -> Refused.notFound("sanction"));
    }

    private void begin(SanctionRow sanction, @Nullable Long approver) {
        var file = cases.lockForSystem(sanction.caseId());
        many.begin(proposer(sanction), Map.of(file.id(), file), List.of(sanction), approver);
    }

    private @Nullable Viewer proposer(SanctionRow sanction) {
        return Optional.ofNullable(sanction.askedBy())
                .flatMap(people::find)
                .map(Person::asViewer)
                .orElse(null);
    }
}
