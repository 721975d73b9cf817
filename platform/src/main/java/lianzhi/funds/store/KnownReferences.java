package lianzhi.funds.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    static Set<String> of(DSLContext db, List<String> references) {
        if (references.isEmpty() || !mayBeHere(db, references)) {
            return Set.of();
        }
        return Set.copyOf(
                db.fetch(HERE, (Object) references.toArray(String[]::new)).getValues(0, String.class));
    }

    private static boolean mayBeHere(DSLContext db, List<String> references) {
        return references.stream().anyMatch(KnownReferences::isOfPairs)
                || db.fetchSingle(MAYBE, Collections.min(references), Collections.max(references))
                        .get(0, Boolean.class);
    }

    /** Characters beyond the sixteenth bit: Java orders their halves, the database the whole. */
    private static boolean isOfPairs(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            if (Character.isSurrogate(reference.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
