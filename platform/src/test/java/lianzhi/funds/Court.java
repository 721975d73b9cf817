package lianzhi.funds;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.bank.ReadCourtBank;
import lianzhi.funds.bank.SendPayouts;
import lianzhi.funds.payouts.CheckPayout;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.plans.AskPlanApproval;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Money;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People and cases of the money tests, and what they do in one line each. */
@Component
class Court {
    static final String CODE = "粤0803";
    private static final AtomicLong ACCOUNTS =
            new AtomicLong(6_222_000_000_000_000L + System.nanoTime() % 1_000_000_000);
    final Samples samples;
    private final CaseFiles files;
    private final EnterPayeeAccount enter;
    private final ProposePayout propose;
    private final CheckPayout check;
    private final DecideApproval decide;
    private final PayoutStore payouts;
    private final ReadCourtBank read;
    private final SendPayouts send;
    private final AskPlanApproval askPlan;
    private final PlanStore plans;
    private final DSLContext db;

    Court(
            Samples samples,
            CaseFiles files,
            EnterPayeeAccount enter,
            ProposePayout propose,
            CheckPayout check,
            DecideApproval decide,
            PayoutStore payouts,
            ReadCourtBank read,
            SendPayouts send,
            AskPlanApproval askPlan,
            PlanStore plans,
            DSLContext db) {
        this.samples = samples;
        this.files = files;
        this.enter = enter;
        this.propose = propose;
        this.check = check;
        this.decide = decide;
        this.payouts = payouts;
        this.read = read;
        this.send = send;
        this.askPlan = askPlan;
        this.plans = plans;
        this.db = db;
    }

    Filed newCase() {
        return samples.filed(CODE);
    }

    Filed newCase(Application application) {
        return samples.filed(CODE, application);
    }

    /** The debtor of that name. */
    CaseParty debtor(Filed filed, String name) {
        return files.parties(filed.id()).stream()
                .filter(party ->
                        party.role() == CaseParty.Role.DEBTOR && party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static CaseId id(Filed filed) {
        return filed.id();
    }

    Viewer judge(Filed filed) {
        return samples.judgeOf(filed);
    }

    Viewer accountant() {
        return samples.viewer(CODE, Role.FUND_ACCOUNTANT);
    }

    Viewer secondAccountant() {
        return samples.person(CODE, Role.FUND_ACCOUNTANT, 2).asViewer();
    }

    Viewer chief() {
        return samples.viewer(CODE, Role.BUREAU_CHIEF);
    }

    CaseParty party(Filed filed, CaseParty.Role role) {
        return files.parties(filed.id()).stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElseThrow();
    }

    String anAccount() {
        return "" + ACCOUNTS.incrementAndGet();
    }

    /** The applicant's own account, verified by his name. */
    void withAccount(Filed filed) {
        var applicant = party(filed, CaseParty.Role.APPLICANT);
        enter.handle(
                judge(filed),
                filed.id(),
                new EnterPayeeAccount.Entry(applicant.id(), applicant.name(), "测试银行湛江分行", anAccount(), ""));
    }

    Payout propose(Filed filed, String yuan, String key) {
        return propose.handle(
                judge(filed),
                filed.id(),
                new ProposePayout.Proposal(
                        party(filed, CaseParty.Role.APPLICANT).id(), Money.yuan(yuan), "", null),
                key);
    }

    Payout proposal(Filed filed, ProposePayout.Proposal wanted) {
        return proposal(filed, wanted, null);
    }

    Payout proposal(Filed filed, ProposePayout.Proposal wanted, @Nullable String key) {
        return propose.handle(judge(filed), filed.id(), wanted, key);
    }

    /** Proposes a returned payout once more. */
    Payout repeat(Filed filed, Payout returned) {
        return propose.handle(
                judge(filed),
                filed.id(),
                new ProposePayout.Proposal(
                        party(filed, CaseParty.Role.APPLICANT).id(), returned.amount(), "", returned.id()),
                null);
    }

    Payout proposeEscrow(Filed filed, String yuan, String ground) {
        return propose.handle(
                judge(filed),
                filed.id(),
                new ProposePayout.Proposal(
                        party(filed, CaseParty.Role.APPLICANT).id(), Money.yuan(yuan), "", null, ground, false, null),
                null);
    }

    Payout collectFromEscrow(Filed filed, String yuan) {
        return propose.handle(
                judge(filed),
                filed.id(),
                new ProposePayout.Proposal(
                        party(filed, CaseParty.Role.APPLICANT).id(), Money.yuan(yuan), "", null, null, true, null),
                null);
    }

    Payout check(Payout payout) {
        return check.handle(accountant(), payout.id(), payouts.get(payout.id()).version(), true, "");
    }

    /** The chief signs; returns when the money module has heard it. */
    void approve(Payout payout) {
        decide(payout.document(), true, null);
        Awaitility.await().until(() -> payouts.get(payout.id()).approvedBy() != null);
    }

    /** The draft goes to the panel and comes back approved; an approved version stays as it is. */
    void approvePlan(Filed presiding, Plan plan) {
        if (plans.get(plan.id()).state() == Plan.State.DRAFT) {
            askPlan.handle(judge(presiding), plan.id());
            decide(plan.document(), true, null);
            Awaitility.await().until(() -> plans.get(plan.id()).state() == Plan.State.APPROVED);
        }
    }

    void decide(String subject, boolean grant, String why) {
        decide(chief(), subject, grant, why);
    }

    void decide(Viewer by, String subject, boolean grant, String why) {
        var row = db.fetchSingle(
                "select id, version from cases.approval where subject = ? and state = 'WAITING'", subject);
        decide.decide(by, row.get("id", Long.class), grant, why, row.get("version", Integer.class));
    }

    /** Proposed, checked and approved. */
    Payout ready(Filed filed, String yuan) {
        var payout = propose(filed, yuan, null);
        check(payout);
        approve(payout);
        return payouts.get(payout.id());
    }

    void readBank() {
        read.run();
    }

    /** Two rounds of the payment job: hand over, then ask what came of it. */
    void payAndFollow() {
        send.run();
        read.run();
        send.run();
    }

    Payout payout(long id) {
        return payouts.get(id);
    }

    /** Every promise of the books about everything; empty when they hold. */
    Map<String, Object> faultsOfTheBooks() {
        return db.fetch("select what, coalesce(posting_id, account_id) as id from funds.faults_of_the_books() where"
                        + " what <> 'NOT_SEALED'")
                .intoMap(row -> row.get("what", String.class) + row.get("id"), row -> row);
    }
}
