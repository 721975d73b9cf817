package lianzhi.funds.store;

import java.util.Set;
import lianzhi.funds.receipts.Piece;
import lianzhi.funds.receipts.References;
import org.jooq.DSLContext;

/**
 * 已在账的流水号: which references of a piece are here already. One statement is taken at a time, so what is not here now is
 * new; the key of the table watches over it.
 */
final class KnownReferences {
    /**
     * References of a statement lie close together, and mostly nothing lies between them: then none is asked for by
     * itself. Only where the database orders texts as Java does, by their characters.
     */
    private static final String MAYBE = """
        select coalesce((select k.bank_reference from funds.bank_line k where k.bank_reference >= ?
                order by k.bank_reference limit 1) <= ?, false)
            or not (select d.datlocprovider = 'b' or d.datlocprovider = 'c' and d.datcollate in ('C', 'POSIX', 'C.UTF-8', 'C.utf8')
                from pg_database d where d.datname = current_database())\
        """;

    private static final String HERE = """
        select a.reference from unnest(?::text[]) a (reference)
        where (select k.id from funds.bank_line k where k.bank_reference = a.reference) is not null\
        """;

    private KnownReferences() {}

    static Set<String> of(DSLContext db, Piece piece) {
        if (piece.first().isEmpty() || !mayBeHere(db, piece.references())) {
            return Set.of();
        }
        var asked =
                piece.first().stream().map(one -> one.line().bankReference()).toArray(String[]::new);
        return Set.copyOf(db.fetch(HERE, (Object) asked).getValues(0, String.class));
    }

    private static boolean mayBeHere(DSLContext db, References between) {
        return between.isOfPairs()
                || db.fetchSingle(MAYBE, between.least(), between.greatest()).get(0, Boolean.class);
    }
}
