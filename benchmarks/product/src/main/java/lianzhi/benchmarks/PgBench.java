package lianzhi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The bound in plain SQL, run by pgbench on the same server. */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private final URI server;
    private final String password;
    private final Path script;

    PgBench(String jdbcUrl, String password) {
        this(jdbcUrl, password, "bound.pgbench");
    }

    /** @param script one of the .pgbench files of this folder */
    PgBench(String jdbcUrl, String password, String script) {
        this.server = URI.create(jdbcUrl.substring("jdbc:".length()));
        this.password = password;
        this.script = Path.of(System.getProperty("lianzhi.benchmarks")).resolve(script);
    }

    double perSecond(int clients, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-h",
                        server.getHost(),
                        "-p",
                        String.valueOf(server.getPort()),
                        "-U",
                        "postgres",
                        "-f",
                        script.toString(),
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "postgres")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        var process = builder.start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var tps = TPS.matcher(answer);
        if (!tps.find()) {
            throw new IllegalStateException(answer);
        }
        return Double.parseDouble(tps.group(1));
    }
}
