package lianzhi.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser: an installed Chrome or Chromium; on Debian as root it is installed, with a CJK font, when it is missing.
 */
final class Chromium {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** Empty where there is none and none can be installed; {@link #whySkipped()} says it in words. */
    static synchronized Optional<Path> find() {
        if (isDebianAsRoot() && (installed().isEmpty() || !hasCjkFont())) {
            install();
        }
        return installed();
    }

    static String whySkipped() {
        return "SKIPPED: the browser journeys and their screenshots. There is no Chrome or Chromium here; install one"
                + " (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path.";
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isDebianAsRoot() {
        return isRoot()
                && Files.exists(Path.of("/etc/debian_version"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean hasCjkFont() {
        return Files.exists(Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));
    }

    private static void install() {
        System.out.println("Installing Chromium and a CJK font with apt-get, once");
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(Path.of("target/install-browser.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (!builder.start().waitFor(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Took too long: " + String.join(" ", command));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
