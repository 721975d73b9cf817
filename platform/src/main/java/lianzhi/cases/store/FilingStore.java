package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.EVENT;
import static lianzhi.schema.cases.Tables.FILING_KEY;
import static lianzhi.schema.cases.Tables.NODE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Person;
import lianzhi.cases.CaseId;
import lianzhi.cases.filing.FilingEvent;
import lianzhi.cases.filing.NewFiling;
import lianzhi.cases.filing.PlannedNode;
import lianzhi.cases.filing.SoundApplication;
import lianzhi.cases.filing.WrittenFiling;
import org.jooq.DSLContext;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/** Writes a filing in one round trip and finds it again by its key. */
@Component
public class FilingStore {
    private static final String FILE = """
        select cases.file_case(?, ?::int, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date, ?, ?, ?::timestamptz, ?, ?, ?,
            ?, ?::text[], ?, ?::date, ?, ?, ?::bigint[], ?::text[],
            ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::boolean[], ?::int[], ?::text[], ?::int[], ?::timestamptz[], ?::boolean[], ?::int[],
            ?::timestamptz[], ?::text[],
            ?::text[], ?::bigint[], ?::date[], ?::text[], ?::bigint[], ?::boolean[], ?::date[],
            ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])\
        """;

    private final DSLContext db;
    private final JdbcTemplate plain;

    FilingStore(DSLContext db, JdbcTemplate plain) {
        this.db = db;
        this.plain = plain;
    }

    /** 已用的键. */
    public record Earlier(CaseId caseId, String digest) {}

    public WrittenFiling write(NewFiling filing) {
        try {
            return Objects.requireNonNull(plain.query(
                    FILE, row -> bind(row, filing), (ResultSetExtractor<WrittenFiling>) FilingStore::answer));
        } catch (UncategorizedSQLException refused) {
            throw SameTitleStore.refusal(refused);
        }
    }

    private static void bind(PreparedStatement row, NewFiling filing) throws SQLException {
        var to = new Bound(row);
        FilingRow.bind(to, filing);
        to.each(filing.judges(), Person::id);
        to.texts(filing.judges(), Person::name);
        parties(to, filing.application().parties());
        FilingNodes.bind(to, filing.nodes());
        FilingClaims.bind(to, filing.application());
        to.texts(filing.events(), FilingEvent::code);
        to.each(filing.events(), FilingEvent::at);
        to.texts(filing.events(), event -> FactsJson.of(event.facts()));
    }

    private static void parties(Bound to, List<SoundApplication.Party> parties) throws SQLException {
        to.each(parties, party -> party.identity().isUnit());
        to.texts(parties, party -> party.identity().idKind());
        to.texts(parties, party -> party.identity().idNumber());
        to.texts(parties, party -> party.identity().name());
        to.texts(parties, SoundApplication.Party::role);
        to.texts(parties, SoundApplication.Party::phone);
        to.texts(parties, SoundApplication.Party::address);
    }

    private static WrittenFiling answer(ResultSet row) throws SQLException {
        row.next();
        var said = (String[]) row.getArray(1).getArray();
        var judge = said[3];
        return new WrittenFiling(
                new CaseId(Long.parseLong(said[0])),
                said[1],
                said[2],
                judge == null ? null : Long.valueOf(judge),
                said[4],
                Integer.parseInt(said[5]),
                Integer.parseInt(said[6]));
    }

    public Optional<Earlier> withKey(long person, String key) {
        return db.select(FILING_KEY.CASE_ID, FILING_KEY.DIGEST)
                .from(FILING_KEY)
                .where(FILING_KEY.PERSON_ID.eq(person), FILING_KEY.KEY.eq(key))
                .fetchOptional(row -> new Earlier(new CaseId(row.value1()), row.value2()));
    }

    /** What the first answer said of the case. */
    public WrittenFiling written(CaseId id) {
        var load = db.select(EVENT.FACTS)
                .from(EVENT)
                .where(EVENT.CASE_ID.eq(id.value()), EVENT.CODE.eq("OFFICER_ASSIGNED"))
                .orderBy(EVENT.ID)
                .limit(1)
                .fetchOne(row -> FilingJson.openCases(row.value1().data()));
        return Objects.requireNonNull(db.select(
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.ACCOUNT_NUMBER,
                        CASE_BRIEF.JUDGE_ID,
                        CASE_BRIEF.JUDGE_NAME,
                        CASE_BRIEF.VERSION)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.ID.eq(id.value()))
                .fetchOne(row -> new WrittenFiling(
                        id,
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        load == null ? 0 : load,
                        row.value5())));
    }

    public List<PlannedNode> nodes(CaseId id) {
        return db.selectFrom(NODE)
                .where(NODE.CASE_ID.eq(id.value()))
                .orderBy(NODE.ID)
                .fetch(row -> new PlannedNode(
                        row.getCode(),
                        row.getIsDuty(),
                        row.getStartsOn(),
                        row.getStartedBy(),
                        row.getDueOn(),
                        row.getDueAt(),
                        row.getProvisional(),
                        row.getDoneOn(),
                        row.getDoneAt(),
                        row.getDoneEvent()));
    }
}
