package lianzhi.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.callers.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/api.md does what it says: its commands, in their order, by a shell that stops at the first failure. */
@Tag("trial")
class ApiDocumentTests {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of(System.getProperty("lianzhi.root", ".."));

    @Test
    void the_walk_over_the_api_goes_from_the_application_to_the_closed_case() throws Exception {
        var output = run(commands());
        assertThat(output.lines().map(String::strip))
                .contains("\"login\":\"xs-judge\"", "%PDF", "VERIFIED", "READY", "\"kind\":\"RELEASE\"")
                .anyMatch(line -> line.startsWith("filed (") && line.contains("粤0803执"))
                .anyMatch(line -> line.matches("to pay out: [0-9]+\\.[0-9]{2}") && !line.endsWith(" 0.00"))
                .anyMatch(line -> line.matches("case [0-9]+ CLOSED"));
    }

    private static String commands() throws Exception {
        var text = Files.readString(ROOT.resolve("docs/api.md"));
        return "set -euo pipefail\n"
                + BLOCK.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
    }

    private static String run(String commands) throws Exception {
        var script = Files.writeString(Path.of("target/api-walk.sh"), commands);
        var output = Path.of("target/api-walk.log");
        var builder = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("SERVER", RunningServer.get().address());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("ends in time").isTrue();
        var said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
