package lianzhi.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own sources, without what is generated or built. */
final class Sources {
    static final Path ROOT = Path.of(System.getProperty("lianzhi.root", ".."));
    private static final List<String> MODULES = List.of(
            "law",
            "wire",
            "schema",
            "simulator",
            "platform",
            "callers",
            "journeys",
            "trials",
            "gates",
            "benchmarks",
            "web");

    private Sources() {}

    static List<Path> ending(String... endings) throws IOException {
        try (var folders = MODULES.stream().map(ROOT::resolve).filter(Files::isDirectory)) {
            return folders.flatMap(Sources::files)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** The Java sources of one folder. */
    static List<Path> below(Path folder) {
        return files(folder)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path module) {
        try (var all = Files.walk(module)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.of("target", "node_modules", "dist", "must-fail", "api")
                            .noneMatch(part -> contains(file, part)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean contains(Path file, String part) {
        for (Path name : file) {
            if (name.toString().equals(part) && !file.toString().contains("/java/")) {
                return true;
            }
        }
        return file.toString().contains("/target/");
    }
}
