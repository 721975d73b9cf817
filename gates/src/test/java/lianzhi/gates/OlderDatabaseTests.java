package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL 15 is enough: no statement says what only a newer one understands. */
class OlderDatabaseTests {
    private static final Pattern NEWER = Pattern.compile("\\breturning\\b[^;\"]{0,400}?\\b(old|new)\\.[a-z]"
            + "|\\b(any_value|json_table|json_exists|json_value|json_query|json_scalar|json_serialize|uuidv[47]"
            + "|array_shuffle|array_sample|array_sort|array_reverse|date_subtract|random_normal|casefold"
            + "|pg_input_is_valid|to_oct|unistr|crc32c?)\\s*\\("
            + "|\\bis (not )?json\\b|\\bwithout overlaps\\b|\\bnot enforced\\b|\\) virtual\\b"
            + "|\\bmerge into\\b[^;\"]{0,2000}?\\breturning\\b");

    @Test
    void every_statement_is_understood_by_postgresql_15() throws IOException {
        var newer = new ArrayList<String>();
        for (var file : Sources.ending(".java", ".sql")) {
            if (file.startsWith(Sources.ROOT.resolve("gates"))) continue;
            NEWER.matcher(Files.readString(file)).results().forEach(found -> newer.add(file + ": " + found.group()));
        }
        assertThat(newer).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update a set b = 1 returning id, old.b as was",
                "select any_value(x) from a",
                "select uuidv7()",
                "select x is json from a",
                "c int generated always as (a + b) virtual",
                "merge into a using b on true when matched then delete returning a.id"
            })
    void a_newer_word_is_seen(String statement) {
        assertThat(NEWER.matcher(statement).find()).isTrue();
    }
}
