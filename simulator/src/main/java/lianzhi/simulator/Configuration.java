package lianzhi.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is played, and how the court's bank behaves. */
public record Configuration(List<Institution> institutions, CourtBankRules courtBank) {
    /** Delays of the court's bank: money in transit, payments under way. */
    public record CourtBankRules(String name, double inflowDelaySeconds, double paymentDelaySeconds) {}

    public Configuration {
        institutions = List.copyOf(institutions);
    }

    /** The file, or the demo's institutions of the class path ({@code lianzhi/simulator/institutions.json}). */
    public static Configuration read(@Nullable Path file) {
        try {
            var json = file == null ? demo() : Files.readString(file);
            return Json.MAPPER.readValue(json, Configuration.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String demo() throws IOException {
        try (var in = Configuration.class.getResourceAsStream("institutions.json")) {
            if (in == null) throw new IOException("institutions.json is not on the class path");
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
