package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles sources that must fail with the very arguments of the build. */
class CompilerGateTests {
    private static final String MISTAKES = "gates/src/test/resources/must-fail";

    @TempDir
    static Path folder;

    private static String answer;

    /** One run for all of them: each is told of by its own name. */
    @BeforeAll
    static void compileMistakes() throws Exception {
        try (var all = Files.list(Sources.ROOT.resolve(MISTAKES))) {
            answer = run(all.sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0} is refused by {1}")
    @CsvSource({
        "ReturnsNull, NullAway",
        "ComparesWithText, EqualsIncompatibleType",
        "IgnoresResult, ReturnValueIgnored",
        "ForgetsCase, MissingCasesInEnumSwitch"
    })
    void a_mistake_does_not_compile(String source, String gate) {
        assertThat(answer).containsPattern("/" + source + "[.]java:[0-9]+: error: \\[" + gate + "]");
    }

    @Test
    void a_source_without_mistake_compiles() {
        assertThat(Sources.ROOT.resolve(MISTAKES + "/Sound.java")).exists();
        assertThat(answer).doesNotContainPattern("/Sound[.]java:[0-9]+: error:");
    }

    /** Every source of the product, in one run; the profile {@code checked} does the same while one writes. */
    @Test
    void the_sources_have_no_mistake() throws Exception {
        var sources = new ArrayList<Path>();
        for (var module : List.of("law", "wire", "simulator", "platform")) {
            var some = Sources.below(Sources.ROOT.resolve(module + "/src/main/java"));
            assertThat(some).as(module).isNotEmpty();
            sources.addAll(some);
        }
        assertThat(run(sources)).doesNotContain("error:");
    }

    /** What the compiler says, its verdict at the end. */
    private static String run(List<Path> sources) throws IOException, InterruptedException {
        var list = Files.write(
                folder.resolve("sources"), sources.stream().map(Path::toString).toList());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(buildArguments());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-parameters", "-Xmaxerrs", "1000"));
        command.addAll(List.of("-d", folder.resolve("classes").toString()));
        command.addAll(List.of("-cp", classPath(), "-processorpath", classPath(), "@" + list));
        var compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        var answer = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? answer : answer + "\nerror: refused";
    }

    /** The compiler arguments that stand in the profile of the root pom. */
    private static List<String> buildArguments() throws IOException {
        var pom = Files.readString(Sources.ROOT.resolve("pom.xml"));
        var arguments = Pattern.compile("<arg>(.*?)</arg>")
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(arguments).anyMatch(a -> a.startsWith("-Xplugin:ErrorProne"));
        return arguments;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
