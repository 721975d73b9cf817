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
import lianzhi.funds.store.CaseDays;
import lianzhi.funds.store.CreditorQuery;
import lianzhi.funds.store.PlanStore;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 方案底稿: the last version, or everybody who is known to enforce against the same debtor here. */
@Component
public class SuggestPlan {
    private final CaseFiles files;
    private final PlanStore plans;
    private final CreditorQuery creditors;
    private final CaseDays days;
    private final Settings settings;
    private final Clock clock;

    SuggestPlan(
            CaseFiles files, PlanStore plans, CreditorQuery creditors, CaseDays days, Settings settings, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.creditors = creditors;
        this.days = days;
        this.settings = settings;
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
            claims.add(new Claim(
                    name,
                    creditor.caseId(),
                    Right.ORDINARY,
                    null,
                    null,
                    creditor.filedOn(),
                    false,
                    creditor.filedOn()));
        }
        boolean company = files.parties(id).stream()
                .anyMatch(party -> party.role() == lianzhi.cases.CaseParty.Role.DEBTOR && party.isUnit());
        return new PlanRequest(company, false, claimsOn(id), List.of(), List.of(), List.of(), claims);
    }

    /** The day that the court has set: when the ruling on the sale took effect, or else the day of the plan. */
    private LocalDate claimsOn(CaseId id) {
        var today = LocalDate.now(clock);
        return settings.text("distribution.claimDate").equals("SALE_RULING_EFFECTIVE")
                ? days.saleRulingServed(id).orElse(today)
                : today;
    }
}
