package lianzhi.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The recorded messages that this library must read and write. */
public final class Golden {
    private Golden() {}

    public static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    public static Path path(String file) {
        var resource = Golden.class.getResource("/golden/" + file);
        if (resource == null) throw new IllegalArgumentException("No golden file " + file);
        return Path.of(resource.getPath());
    }
}
