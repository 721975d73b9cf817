package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PAYEE_ACCOUNT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.PayeeAccount;
import lianzhi.funds.payouts.PayeeAccount.State;
import lianzhi.law.Refused;
import lianzhi.schema.funds.tables.records.PayeeAccountRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts of payees; what was once entered stays on record. */
@Component
public class PayeeStore {
    private final DSLContext db;

    PayeeStore(DSLContext db) {
        this.db = db;
    }

    public PayeeAccount add(PayeeAccount account, Instant at) {
        if (account.state() == State.VERIFIED) {
            replace(account.caseId(), account.casePartyId());
        }
        var id = db.insertInto(PAYEE_ACCOUNT)
                .set(PAYEE_ACCOUNT.CASE_ID, account.caseId().value())
                .set(PAYEE_ACCOUNT.CASE_PARTY_ID, account.casePartyId())
                .set(PAYEE_ACCOUNT.HOLDER_NAME, account.holderName())
                .set(PAYEE_ACCOUNT.BANK_NAME, account.bankName())
                .set(PAYEE_ACCOUNT.ACCOUNT_NUMBER, account.accountNumber())
                .set(PAYEE_ACCOUNT.AUTHORITY, account.authority())
                .set(PAYEE_ACCOUNT.STATE, account.state().name())
                .set(PAYEE_ACCOUNT.ENTERED_BY, account.enteredBy())
                .set(PAYEE_ACCOUNT.ENTERED_AT, at)
                .set(PAYEE_ACCOUNT.WHY, account.why())
                .returningResult(PAYEE_ACCOUNT.ID)
                .fetchSingle()
                .value1();
        return get(id);
    }

    public PayeeAccount get(long id) {
        return db.selectFrom(PAYEE_ACCOUNT)
                .where(PAYEE_ACCOUNT.ID.eq(id))
                .fetchOptional(PayeeStore::account)
                .orElseThrow(() -> Refused.notFound("payeeAccountId"));
    }

    public Optional<PayeeAccount> verified(CaseId id, long casePartyId) {
        return ofCase(id).stream()
                .filter(account -> account.casePartyId() == casePartyId && account.state() == State.VERIFIED)
                .findFirst();
    }

    public List<PayeeAccount> verified(Collection<CaseId> ids) {
        return db.selectFrom(PAYEE_ACCOUNT)
                .where(
                        PAYEE_ACCOUNT.CASE_ID.eq(
                                DSL.any(ids.stream().map(CaseId::value).toArray(Long[]::new))),
                        PAYEE_ACCOUNT.STATE.eq(State.VERIFIED.name()))
                .fetch(PayeeStore::account);
    }

    public List<PayeeAccount> ofCase(CaseId id) {
        return db.selectFrom(PAYEE_ACCOUNT)
                .where(PAYEE_ACCOUNT.CASE_ID.eq(id.value()), PAYEE_ACCOUNT.STATE.ne(State.REPLACED.name()))
                .orderBy(PAYEE_ACCOUNT.ID)
                .fetch(PayeeStore::account);
    }

    public PayeeAccount decide(PayeeAccount account, State state, @Nullable Long by, String why) {
        if (state == State.VERIFIED) {
            replace(account.caseId(), account.casePartyId());
        }
        db.update(PAYEE_ACCOUNT)
                .set(PAYEE_ACCOUNT.STATE, state.name())
                .set(PAYEE_ACCOUNT.VERIFIED_BY, by)
                .set(PAYEE_ACCOUNT.WHY, why)
                .where(PAYEE_ACCOUNT.ID.eq(account.id()))
                .execute();
        return get(account.id());
    }

    private void replace(CaseId id, long casePartyId) {
        db.update(PAYEE_ACCOUNT)
                .set(PAYEE_ACCOUNT.STATE, State.REPLACED.name())
                .where(
                        PAYEE_ACCOUNT.CASE_ID.eq(id.value()),
                        PAYEE_ACCOUNT.CASE_PARTY_ID.eq(casePartyId),
                        PAYEE_ACCOUNT.STATE.eq(State.VERIFIED.name()))
                .execute();
    }

    private static PayeeAccount account(PayeeAccountRecord row) {
        return new PayeeAccount(
                row.getId(),
                new CaseId(row.getCaseId()),
                row.getCasePartyId(),
                row.getHolderName(),
                row.getBankName(),
                row.getAccountNumber(),
                row.getAuthority(),
                State.valueOf(row.getState()),
                row.getEnteredBy(),
                row.getVerifiedBy(),
                row.getWhy());
    }
}
