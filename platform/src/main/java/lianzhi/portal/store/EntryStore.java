package lianzhi.portal.store;

import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One entry that is public now, with what the law wants published; read anew each time, so a deletion is seen at once. */
@Repository
public class EntryStore {
    private static final String ENTRY = """
        select s.id, s.family, s.name, s.id_masked, s.id_hash, s.is_unit, s.born_on, s.sex::int as sex, s.items, s.conduct, s.decided_on,
            s.ends_on, (s.published_at at time zone 'Asia/Shanghai')::date as published_on, s.court_code, s.case_number,
            s.filed_on, s.document_number, t.title_number, t.title_court,
            case when s.is_unit then (select string_agg(distinct r.name, '、') from shared.sanction r
                where r.case_party_id = x.case_party_id and r.role in ('LEGAL_REP', 'PRINCIPAL')
                    and r.state not in ('REFUSED', 'WITHDRAWN')) end as head,
            s.case_id, (select coalesce(sum(p.amount_fen), 0) from shared.case_payment p where p.case_id = s.case_id) as paid
        from shared.public_sanction s join shared.sanction x on x.id = s.id join shared.case_title t on t.case_id = s.case_id
        where s.id = {0}\
        """;
    private final DSLContext db;

    EntryStore(DSLContext db) {
        this.db = db;
    }

    /**
     * 公开的失信信息: as it is kept; the age instead of the day of birth, and sentences without personal data, are made of it.
     *
     * @param sex 1 a man, 0 a woman, as the number says
     * @param head who is in charge of the unit, as far as the case knows
     */
    public record Entry(
            long id,
            String family,
            String name,
            String idMasked,
            String idHash,
            boolean isUnit,
            @Nullable LocalDate bornOn,
            @Nullable Integer sex,
            List<String> items,
            String conduct,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate endsOn,
            LocalDate publishedOn,
            String courtCode,
            String caseNumber,
            LocalDate filedOn,
            String documentNumber,
            @Nullable String titleNumber,
            @Nullable String titleCourt,
            @Nullable String head,
            long caseId,
            Money paid) {}

    public Optional<Entry> find(long id) {
        return db.fetch(ENTRY, id).stream()
                .findFirst()
                .map(row -> new Entry(
                        row.get("id", Long.class),
                        row.get("family", String.class),
                        row.get("name", String.class),
                        row.get("id_masked", String.class),
                        row.get("id_hash", String.class),
                        row.get("is_unit", Boolean.class),
                        row.get("born_on", LocalDate.class),
                        row.get("sex", Integer.class),
                        List.of(row.get("items", String[].class)),
                        row.get("conduct", String.class),
                        row.get("decided_on", LocalDate.class),
                        row.get("ends_on", LocalDate.class),
                        row.get("published_on", LocalDate.class),
                        row.get("court_code", String.class),
                        row.get("case_number", String.class),
                        row.get("filed_on", LocalDate.class),
                        row.get("document_number", String.class),
                        row.get("title_number", String.class),
                        row.get("title_court", String.class),
                        row.get("head", String.class),
                        row.get("case_id", Long.class),
                        new Money(row.get("paid", Long.class))));
    }

    /** 判项. */
    public record Obligation(String name, Money amount) {}

    public List<Obligation> obligations(long caseId) {
        return db.select(
                        DSL.field("name", SQLDataType.VARCHAR),
                        DSL.field("amount_fen", SQLDataType.BIGINT).convertFrom(Money::new))
                .from("shared.case_obligation")
                .where(DSL.field("case_id", SQLDataType.BIGINT).eq(caseId))
                .orderBy(DSL.field("no"))
                .fetch(mapping(Obligation::new));
    }
}
