package lianzhi.cases.store;

import java.util.Objects;
import lianzhi.cases.filing.SameTitle;
import lianzhi.cases.filing.SoundApplication;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Asks for cases of the same title; the filing asks the same of the database, in its own statement. */
@Component
public class SameTitleStore {
    /** What the database says of a title that was filed before. */
    private static final String FILED_BEFORE = "LZ002";

    private static final String FIND = """
        select row_to_json(s) from cases.same_title(?, ?, ?, ?, null, ?::text[], ?::text[], ?::text[], ?::text[]) s
        where s.kind = 'SAME' or ? limit 1\
        """;
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcTemplate db;

    SameTitleStore(JdbcTemplate db) {
        this.db = db;
    }

    /** Refuses as the filing would. */
    public void orRefuse(SoundApplication application) {
        var parties = application.parties();
        var found = db.query(
                FIND,
                row -> {
                    var to = new Bound(row);
                    to.text(application.caseType());
                    to.text(application.title().number());
                    to.number(application.claimed().fen());
                    to.number(application.earlierCaseId());
                    to.texts(parties, party -> party.identity().idKind());
                    to.texts(parties, party -> party.identity().idNumber());
                    to.texts(parties, party -> party.identity().name());
                    to.texts(parties, SoundApplication.Party::role);
                    to.flag(application.repeatReason() == null);
                },
                (ResultSetExtractor<@Nullable String>) rows -> rows.next() ? rows.getString(1) : null);
        if (found != null) throw read(found).refusal();
    }

    static RuntimeException refusal(UncategorizedSQLException told) {
        return told.getSQLException() instanceof PSQLException sql
                        && FILED_BEFORE.equals(sql.getSQLState())
                        && sql.getServerErrorMessage() != null
                ? read(Objects.requireNonNull(sql.getServerErrorMessage().getDetail()))
                        .refusal()
                : told;
    }

    private static SameTitle read(String json) {
        return JSON.readValue(json, SameTitle.class);
    }
}
