import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/** Migrates a throw-away PostgreSQL and writes the jOOQ code; does nothing when no migration has changed. */
class GenerateSchema {
    public static void main(String[] args) throws Exception {
        Path module = Path.of(args[0]);
        Path migrations = module.resolve("src/main/resources/migrations");
        Path code = module.resolve("target/generated-sources/jooq");
        Path stamp = module.resolve("target/jooq.stamp");
        Path known = module.resolve("target/classes/migrations.state");
        String state = digest(List.of(migrations, module.resolve("src/codegen")));
        if (Files.isDirectory(code)
                && Files.exists(known)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(state)) return;
        Path scratch = module.resolve("target/jooq-postgres");
        Files.createDirectories(scratch);
        try (var postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(scratch.toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            generate(postgres.getJdbcUrl("postgres", "postgres"), code);
            Files.createDirectories(known.getParent());
            Files.writeString(
                    known,
                    state(postgres.getPostgresDatabase(), module.resolve("src/main/resources/migrations-state.sql")));
        }
        Files.writeString(stamp, state);
    }

    /** What a database says of itself when exactly these migrations have run: a server that hears it need not read them. */
    static String state(DataSource database, Path question) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(Files.readString(question))) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void generate(String url, Path code) throws Exception {
        var fen = money().withIncludeExpression(".*\\.(fen|[a-z_]+_fen)").withIncludeTypes("bigint|int8|numeric");
        var promised = money().withName("BIGINT").withIncludeExpression("cases\\.(cost|obligation)\\.amount_fen");
        var instant = new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with time zone|timestamptz");
        var named = new ForcedType()
                .withName("CLOB")
                .withIncludeExpression("audit\\.(entry|said)\\.act|cases\\.case_party\\.role");
        var counted = new ForcedType()
                .withName("INTEGER")
                .withIncludeExpression("cases\\.(counter\\.last|judge_load\\.open_cases)");
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withIncludes(".*")
                                .withExcludes("(pg_catalog|information_schema|public)\\..*")
                                .withIncludeRoutines(false)
                                .withIncludeUDTs(false)
                                .withIncludeIndexes(false)
                                .withIncludeForeignKeys(false)
                                .withIncludeCheckConstraints(false)
                                .withForcedTypes(promised, fen, instant, named, counted))
                        .withGenerate(onlyWhatIsUsed())
                        .withTarget(new Target()
                                .withPackageName("lianzhi.schema")
                                .withDirectory(code.toString())
                                .withClean(true))));
    }

    private static ForcedType money() {
        return new ForcedType()
                .withUserType("lianzhi.law.Money")
                .withConverter("org.jooq.Converter.ofNullable("
                        + "Long.class, lianzhi.law.Money.class, lianzhi.law.Money::new, lianzhi.law.Money::fen)");
    }

    /** Half of what is written otherwise: every line is compiled before the first start. */
    private static Generate onlyWhatIsUsed() {
        return new Generate()
                .withRecords(true)
                .withComments(false)
                .withJavadoc(false)
                .withRoutines(false)
                .withUdts(false)
                .withSources(false)
                .withWhereMethodOverrides(false)
                .withRenameMethodOverrides(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false)
                .withImplicitJoinPathTableSubtypes(false);
    }

    static String digest(List<Path> folders) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
