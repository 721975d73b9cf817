package lianzhi.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import lianzhi.portal.names.BuildNames;
import lianzhi.portal.names.NameIndex;
import org.postgresql.PGConnection;

/** The same names and questions for the product's index, for PostgreSQL with trigrams and for Lucene; one asker, answers of 21 at most. */
public final class SearchPeers {
    private static final int MOST = 21;
    private static final int ASKED = 2_000;
    private static final List<String> KINDS = List.of("EXACT", "PREFIX", "PART", "FUZZY");

    private SearchPeers() {}

    /** Answers one question of that kind. */
    interface Peer {
        int ask(String kind, String name) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var size = Integer.parseInt(args[1]);
        var seconds = Integer.parseInt(args[2]);
        var names = new SkewedNames(42);
        var all = new ArrayList<String>(size);
        for (var i = 0; i < size; i++) all.add(names.next());
        var random = new Random(43);
        var asked = random.ints(ASKED, 0, size).mapToObj(all::get).toList();
        var index = BuildNames.of(size, all::get);
        System.out.printf("public-search peers names=%d index=%d MB%n", size, index.bytes() / 1_000_000);
        try (var lucene = new LuceneNames(Path.of(args[0]).resolve("lucene"), all);
                var postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("shared_buffers", "512MB")
                        .setDataDirectory(Path.of(args[0]).resolve("peers"))
                        .start();
                var db = postgres.getPostgresDatabase().getConnection()) {
            var trigrams = new Trigrams(db, all);
            for (var kind : KINDS) {
                var product = rate(kind, (way, name) -> ask(index, way, name), asked, seconds);
                var byLucene = rate(kind, lucene::ask, asked, seconds);
                var byTrigrams = rate(kind, trigrams::ask, asked, seconds);
                System.out.printf(
                        "public-search peers %s product=%.0f/s lucene=%.0f/s trigrams=%.0f/s%n",
                        kind, product, byLucene, byTrigrams);
            }
        }
    }

    static String question(String kind, String name) {
        return switch (kind) {
            case "PREFIX" -> name.substring(0, Math.min(2, name.length()));
            case "PART" -> name.substring(1);
            case "FUZZY" -> name.charAt(0) + "错" + name.substring(2);
            default -> name;
        };
    }

    private static double rate(String kind, Peer peer, List<String> asked, int seconds) throws Exception {
        run(kind, peer, asked, seconds / 2.0);
        return run(kind, peer, asked, seconds);
    }

    private static double run(String kind, Peer peer, List<String> asked, double seconds) throws Exception {
        var begun = System.nanoTime();
        var count = 0;
        var found = 0L;
        while (System.nanoTime() - begun < seconds * 1e9) {
            found += peer.ask(kind, question(kind, asked.get(count++ % asked.size())));
        }
        if (found == 0) throw new IllegalStateException("Found nobody: " + kind);
        return count / ((System.nanoTime() - begun) / 1e9);
    }

    private static int ask(NameIndex index, String kind, String name) {
        var found = new TreeSet<Integer>();
        NameIndex.Taker taker = entry -> {
            found.add(entry);
            return found.size() < MOST;
        };
        switch (kind) {
            case "EXACT" -> index.exact(name, taker);
            case "PREFIX" -> index.prefix(name, taker);
            case "PART" -> index.part(name, taker);
            default -> index.oneWrong(name, taker);
        }
        return found.size();
    }

    /** A table with a B-tree for whole names and heads and a GIN index of trigrams for the rest. */
    private static final class Trigrams {
        private final Connection db;

        Trigrams(Connection db, List<String> all) throws Exception {
            this.db = db;
            each(
                    "create extension pg_trgm",
                    "create extension fuzzystrmatch",
                    "create table people (id serial, name text)");
            var copy = db.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy people (name) from stdin", new StringReader(String.join("\n", all) + "\n"));
            each(
                    "create index on people (name text_pattern_ops)",
                    "create index on people using gin (name gin_trgm_ops)",
                    "analyze people",
                    // two names of three characters that differ in the middle have one trigram of seven in common
                    "set pg_trgm.similarity_threshold = 0.12");
        }

        private void each(String... statements) throws Exception {
            try (var statement = db.createStatement()) {
                for (var one : statements) statement.execute(one);
            }
        }

        int ask(String kind, String name) throws Exception {
            return switch (kind) {
                case "EXACT" -> count("select id from people where name = ? limit 21", to -> to.add(name));
                case "PREFIX" -> count("select id from people where name like ? limit 21", to -> to.add(name + "%"));
                case "PART" ->
                    count("select id from people where name like ? limit 21", to -> to.add("%" + name + "%"));
                default ->
                    count(
                            "select id from people where name % ? and levenshtein(name, ?) <= 1 and length(name) ="
                                    + " length(?) limit 21",
                            to -> to.addAll(List.of(name, name, name)));
            };
        }

        private int count(String sql, Consumer<List<String>> fill) throws Exception {
            try (PreparedStatement statement = db.prepareStatement(sql)) {
                var values = new ArrayList<String>();
                fill.accept(values);
                for (var i = 0; i < values.size(); i++) statement.setString(i + 1, values.get(i));
                var count = 0;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) count++;
                }
                return count;
            }
        }
    }
}
