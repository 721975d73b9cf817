package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.REPORT;
import static lianzhi.schema.coercion.Tables.REPORT_EVIDENCE;
import static lianzhi.schema.coercion.Tables.REPORT_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclaration.Report;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.coercion.Section;
import lianzhi.schema.coercion.tables.records.ReportItemRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports as they were filed. */
@Component
public class ReportStore {
    private final DSLContext db;

    ReportStore(DSLContext db) {
        this.db = db;
    }

    /** 补充报告的期限. */
    public record Supplement(LocalDate changedOn, LocalDate dueOn) {}

    /** @param enteredBy who typed a paper; null when the debtor filed it himself */
    public void add(
            long declarationId,
            int no,
            Filing filing,
            @Nullable Supplement change,
            @Nullable Long enteredBy,
            Instant now) {
        var report = Objects.requireNonNull(db.insertInto(REPORT)
                .set(REPORT.DECLARATION_ID, declarationId)
                .set(REPORT.NO, no)
                .set(REPORT.SOURCE, enteredBy == null ? "PORTAL" : "PAPER")
                .set(REPORT.FILED_AT, now)
                .set(REPORT.ENTERED_BY, enteredBy)
                .set(REPORT.CHANGED_ON, change == null ? null : change.changedOn())
                .set(REPORT.SUPPLEMENT_DUE_ON, change == null ? null : change.dueOn())
                .set(REPORT.SIGNED_BY, filing.signedBy().strip())
                .set(REPORT.STATEMENT, Objects.requireNonNullElse(filing.statement(), ""))
                .set(
                        REPORT.NOTHING,
                        filing.nothing().stream().map(Section::name).toArray(String[]::new))
                .returningResult(REPORT.ID)
                .fetchOne(REPORT.ID));
        db.batchInsert(IntStream.range(0, filing.items().size())
                        .mapToObj(i -> item(report, i + 1, filing.items().get(i)))
                        .toList())
                .execute();
        filing.evidence().stream()
                .distinct()
                .forEach(one ->
                        db.insertInto(REPORT_EVIDENCE).values(report, one).execute());
    }

    List<Report> of(long declarationId) {
        var items = db.select(REPORT_ITEM.asterisk())
                .from(REPORT_ITEM)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_ITEM.REPORT_ID))
                .where(REPORT.DECLARATION_ID.eq(declarationId))
                .orderBy(REPORT_ITEM.POSITION)
                .fetchInto(REPORT_ITEM)
                .intoGroups(REPORT_ITEM.REPORT_ID);
        var evidence = db.select(REPORT_EVIDENCE.REPORT_ID, REPORT_EVIDENCE.EVIDENCE_ID)
                .from(REPORT_EVIDENCE)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_EVIDENCE.REPORT_ID))
                .where(REPORT.DECLARATION_ID.eq(declarationId))
                .fetchGroups(REPORT_EVIDENCE.REPORT_ID, REPORT_EVIDENCE.EVIDENCE_ID);
        return db.selectFrom(REPORT)
                .where(REPORT.DECLARATION_ID.eq(declarationId))
                .orderBy(REPORT.NO)
                .fetch(row -> {
                    var own = items.get(row.getId());
                    return new Report(
                            row.getId(),
                            row.getNo(),
                            row.getSource(),
                            row.getFiledAt(),
                            row.getSignedBy(),
                            row.getStatement(),
                            List.of(row.getNothing()),
                            own == null
                                    ? List.of()
                                    : own.stream().map(ReportStore::item).toList(),
                            evidence.getOrDefault(row.getId(), List.of()),
                            row.getChangedOn(),
                            row.getSupplementDueOn());
                });
    }

    private static ReportItemRecord item(long report, int position, Item item) {
        var row = new ReportItemRecord();
        row.setReportId(report);
        row.setPosition(position);
        row.setSection(item.section().name());
        row.setWhat(item.what().strip());
        row.setPlace(item.place().strip());
        row.setNumber(item.number().strip());
        row.setFen(item.amount());
        row.setHappenedOn(item.happenedOn());
        row.setHolder(item.holder().strip());
        row.setBurden(item.burden().strip());
        return row;
    }

    private static Item item(ReportItemRecord row) {
        return new Item(
                Section.valueOf(row.getSection()),
                row.getWhat(),
                row.getPlace(),
                row.getNumber(),
                row.getFen(),
                row.getHappenedOn(),
                row.getHolder(),
                row.getBurden());
    }
}
