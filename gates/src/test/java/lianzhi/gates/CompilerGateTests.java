package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles sources that must fail with the very arguments of the build. */
class CompilerGateTests {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is refused by {1}")
    @CsvSource({
        "ReturnsNull, NullAway",
        "ComparesWithText, EqualsIncompatibleType",
        "IgnoresResult, ReturnValueIgnored",
        "ForgetsCase, MissingCasesInEnumSwitch"
    })
    void a_mistake_does_not_compile(String source, String gate) throws Exception {
        var answer = compile(source);
        assertThat(answer).contains("error: [" + gate + "]");
    }

    @Test
    void a_source_without_mistake_compiles() throws Exception {
        assertThat(compile("Sound")).doesNotContain("error:");
    }

    /** Every source of the product; the profile {@code checked} does the same while one writes. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"law", "wire", "simulator", "platform"})
    void the_sources_have_no_mistake(String module) throws Exception {
        var sources = Sources.below(Sources.ROOT.resolve(module + "/src/main/java"));
        assertThat(sources).isNotEmpty();
        assertThat(run(sources)).doesNotContain("error:");
    }

    private String compile(String name) throws IOException, InterruptedException {
        var source = folder.resolve(name + ".java");
        Files.copy(Sources.ROOT.resolve("gates/src/test/resources/must-fail/" + name + ".java"), source);
        return run(List.of(source));
    }

    /** What the compiler says, its verdict at the end. */
    private String run(List<Path> sources) throws IOException, InterruptedException {
        var list = Files.write(
                folder.resolve("sources"), sources.stream().map(Path::toString).toList());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(buildArguments());
        command.addAll(List.of("-parameters", "-Xmaxerrs", "1000"));
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
