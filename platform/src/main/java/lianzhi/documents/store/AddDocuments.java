package lianzhi.documents.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import lianzhi.documents.IssuedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds issued papers by one statement, however many; their texts go to the database as they are. */
@Repository
public class AddDocuments {
    private static final String ADD = """
        with x as materialized (
            select nextval('documents.document_id_seq') as id, u.*
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::int[], ?::jsonb[], ?::text[], ?::bigint[],
                ?::timestamptz[]) with ordinality u (case_id, code, number, title, version, body, sha256, by_id, at, no)),
        added as (
            insert into documents.document (id, case_id, code, number, title, template_version, body, sha256, issued_by,
                issued_at)
            overriding system value
            select id, case_id, code, number, title, version, body, sha256, by_id, at from x)
        select id from x order by no\
        """;
    private final JdbcTemplate db;

    AddDocuments(JdbcTemplate db) {
        this.db = db;
    }

    /** @return place by place */
    public List<IssuedDocument> handle(List<NewDocument> documents) {
        if (documents.isEmpty()) return List.of();
        var ids = db.queryForList(
                ADD,
                Long.class,
                documents.stream().map(one -> one.caseId().value()).toArray(Long[]::new),
                texts(documents, NewDocument::code),
                texts(documents, NewDocument::number),
                texts(documents, NewDocument::title),
                documents.stream().map(NewDocument::templateVersion).toArray(Integer[]::new),
                texts(documents, NewDocument::body),
                texts(documents, NewDocument::sha256),
                documents.stream().map(NewDocument::by).toArray(Long[]::new),
                texts(documents, one -> one.at().toString()));
        return IntStream.range(0, documents.size())
                .mapToObj(i -> documents.get(i).issued(ids.get(i)))
                .toList();
    }

    private static @Nullable String[] texts(List<NewDocument> documents, Function<NewDocument, @Nullable String> part) {
        return documents.stream().map(part).toArray(String[]::new);
    }
}
