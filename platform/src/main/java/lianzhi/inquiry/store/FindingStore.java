package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.FINDING;
import static lianzhi.schema.inquiry.Tables.SIGHTING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.inquiry.ask.EnterFinding.Input;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found on the spot. */
@Component
public class FindingStore {

    private final DSLContext db;

    FindingStore(DSLContext db) {
        this.db = db;
    }

    public long add(
            Viewer by, CaseId id, CaseParty debtor, @Nullable Long partner, Input input, Evidence paper, Instant now) {
        var asset = input.assetClass() == null ? null : asset(debtor, partner, input, now);
        var finding = db.insertInto(FINDING)
                .set(FINDING.CASE_ID, id.value())
                .set(FINDING.CASE_PARTY_ID, debtor.id())
                .set(FINDING.PARTY_NAME, debtor.name())
                .set(FINDING.REQUEST_ID, input.requestId())
                .set(FINDING.ASSET_ID, asset)
                .set(FINDING.INSTITUTION, input.institution().strip())
                .set(FINDING.FOUND_ON, input.foundOn())
                .set(FINDING.NOTE, input.note().strip())
                .set(FINDING.EVIDENCE_NAME, paper.name())
                .set(FINDING.EVIDENCE_TYPE, paper.type())
                .set(FINDING.EVIDENCE, paper.bytes())
                .set(FINDING.ENTERED_BY, by.personId())
                .set(FINDING.ENTERED_BY_NAME, by.name())
                .set(FINDING.ENTERED_AT, now)
                .returningResult(FINDING.ID)
                .fetchSingle()
                .value1();
        if (asset != null) sight(asset, id, debtor, finding, input, now);
        return finding;
    }

    public List<Finding> of(CaseId id) {
        return db.select(FINDING.fields())
                .select(ASSET.CLASS)
                .from(FINDING)
                .leftJoin(ASSET)
                .on(ASSET.ID.eq(FINDING.ASSET_ID))
                .where(FINDING.CASE_ID.eq(id.value()))
                .orderBy(FINDING.ID.desc())
                .fetch(row -> new Finding(
                        row.get(FINDING.ID),
                        row.get(FINDING.PARTY_NAME),
                        row.get(FINDING.INSTITUTION),
                        row.get(FINDING.REQUEST_ID),
                        row.get(FINDING.ASSET_ID),
                        row.get(ASSET.CLASS),
                        row.get(FINDING.FOUND_ON),
                        row.get(FINDING.NOTE),
                        row.get(FINDING.EVIDENCE_NAME),
                        row.get(FINDING.ENTERED_BY_NAME),
                        row.get(FINDING.ENTERED_AT)));
    }

    /** Of a case that the viewer may see. */
    public Optional<Evidence> evidence(long finding, CaseId id) {
        Condition which = FINDING.ID.eq(finding).and(FINDING.CASE_ID.eq(id.value()));
        return db.select(FINDING.EVIDENCE_NAME, FINDING.EVIDENCE_TYPE, FINDING.EVIDENCE)
                .from(FINDING)
                .where(which)
                .fetchOptional(row -> new Evidence(row.value1(), row.value2(), row.value3()));
    }

    /** At the institution that was visited it can be ordered online; found elsewhere it cannot. */
    private long asset(CaseParty debtor, @Nullable Long partner, Input input, Instant now) {
        var account = Objects.requireNonNullElse(input.account(), "").strip();
        db.insertInto(ASSET)
                .set(ASSET.PARTY_ID, debtor.partyId())
                .set(ASSET.PARTNER_ID, partner)
                .set(ASSET.CLASS, input.assetClass())
                .set(ASSET.INSTITUTION, input.institution().strip())
                .set(ASSET.ACCOUNT, account)
                .set(ASSET.KIND, Objects.requireNonNullElse(input.kind(), "").strip())
                .set(ASSET.BRANCH, Objects.requireNonNullElse(input.place(), "").strip())
                .set(ASSET.FIRST_SEEN_AT, now)
                .onConflictDoNothing()
                .execute();
        return db.select(ASSET.ID)
                .from(ASSET)
                .where(ASSET.PARTY_ID.eq(debtor.partyId()), ASSET.PARTNER_ID.isNotDistinctFrom(partner))
                .and(ASSET.CLASS.eq(input.assetClass()))
                .and(ASSET.ACCOUNT.eq(account))
                .fetchSingle()
                .value1();
    }

    private void sight(long asset, CaseId id, CaseParty debtor, long finding, Input input, Instant now) {
        var isMoney =
                Objects.equals(input.assetClass(), "deposit") || Objects.equals(input.assetClass(), "network_funds");
        var value = Objects.requireNonNullElse(input.value(), Money.ZERO);
        db.insertInto(SIGHTING)
                .set(SIGHTING.ASSET_ID, asset)
                .set(SIGHTING.CASE_ID, id.value())
                .set(SIGHTING.CASE_PARTY_ID, debtor.id())
                .set(SIGHTING.FINDING_ID, finding)
                .set(SIGHTING.BALANCE_FEN, isMoney ? value : Money.ZERO)
                .set(SIGHTING.AVAILABLE_FEN, isMoney ? value : Money.ZERO)
                .set(SIGHTING.VALUE_FEN, isMoney ? null : input.value())
                .set(
                        SIGHTING.DETAILS,
                        DetailsJson.write(Map.of("查明", input.note().strip())))
                .set(SIGHTING.SEEN_AT, now)
                .execute();
    }
}
