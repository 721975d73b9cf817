package lianzhi.funds.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.plans.PlanRequest.Claim;
import lianzhi.funds.plans.PlanRequest.Right;
import lianzhi.funds.store.CreditorQuery;
import lianzhi.funds.store.PlanStore;
import org.springframework.stereotype.Component;

/** 方案底稿: the last version, or everybody who is known to enforce against the same debtor here. */
@Component
public class SuggestPlan {
    private final CaseFiles files;
    private final PlanStore plans;
    private final CreditorQuery creditors;
    private final Clock clock;

    SuggestPlan(CaseFiles files, PlanStore plans, CreditorQuery creditors, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.creditors = creditors;
        this.clock = clock;
    }

    /** The caller has made sure that the case may be seen. */
    public PlanRequest of(CaseId id) {
        var earlier = plans.ofCase(id);
        if (!earlier.isEmpty()) {
            return plans.request(earlier.getFirst().id());
        }
        var claims = new ArrayList<Claim>();
        var names = new HashSet<String>();
        for (var creditor : creditors.against(id)) {
            var name = names.add(creditor.name()) ? creditor.name() : creditor.name() + "（" + creditor.number() + "）";
            names.add(name);
            claims.add(new Claim(name, creditor.caseId(), Right.ORDINARY, null, null, creditor.filedOn(), false));
        }
        boolean company = files.parties(id).stream()
                .anyMatch(party -> party.role() == lianzhi.cases.CaseParty.Role.DEBTOR && party.isUnit());
        return new PlanRequest(company, false, LocalDate.now(clock), List.of(), List.of(), List.of(), claims);
    }
}
