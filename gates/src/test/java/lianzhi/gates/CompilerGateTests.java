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

    private String compile(String name) throws IOException, InterruptedException {
        var source = folder.resolve(name + ".java");
        Files.copy(Sources.ROOT.resolve("gates/src/test/resources/must-fail/" + name + ".java"), source);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(buildArguments());
        command.addAll(List.of("-d", folder.toString(), "-cp", classPath(), "-processorpath", classPath()));
        command.add(source.toString());
        var compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        var answer = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compiler.waitFor();
        return answer;
    }

    /** The compiler arguments that stand in the root pom. */
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
