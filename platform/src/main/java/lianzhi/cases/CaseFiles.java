package lianzhi.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import org.jooq.Condition;

/** 案卷: the way of other modules to a case. */
public interface CaseFiles {
    /** The case, if the viewer may see it; else refuses with NOT_FOUND. */
    CaseBrief visible(Viewer viewer, CaseId id);

    /** As {@link #visible}, also for the court that helps with it: to read, never to act. */
    CaseBrief readable(Viewer viewer, CaseId id);

    /** Lets another court read the case from now on. */
    void letHelp(CaseId id, String courtCode, Instant since);

    /** As {@link #visible}, and locks the row until the transaction ends. */
    CaseBrief lock(Viewer viewer, CaseId id);

    /** For the system's own work: no viewer, so no visibility; locks the row. */
    CaseBrief lockForSystem(CaseId id);

    List<CaseParty> parties(CaseId id);

    /** Those of them that the viewer may see; the others are not in it. Their versions are not looked for. */
    Map<CaseId, CaseBrief> visible(Viewer viewer, Collection<CaseId> ids);

    /**
     * Locks all of them in the order of their ids, so that two who lock many never wait for each other. Their versions are
     * not looked for.
     */
    Map<CaseId, CaseBrief> lockForSystem(Collection<CaseId> ids);

    Map<CaseId, List<CaseParty>> parties(Collection<CaseId> ids);

    /**
     * Which rows of the view {@code shared.case_brief} the viewer may see; part of every query over cases. Its values are
     * those of {@link Viewer#values}, so that a query made once serves every viewer of the same reach.
     */
    Condition visibleTo(Viewer viewer);
}
