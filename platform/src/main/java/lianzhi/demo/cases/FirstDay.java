package lianzhi.demo.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import lianzhi.operations.DataFolder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 演示起始日: the day of the first start, from which the demo's history is counted back; kept in the data folder. */
@Component
@Profile("demo")
public class FirstDay {
    private final Path day;
    private final Path loaded;

    FirstDay(DataFolder folder) {
        this.day = folder.resolve("demo-first-day");
        this.loaded = folder.resolve("demo-loaded");
    }

    public LocalDate of(LocalDate today) {
        try {
            if (!Files.exists(day)) {
                Files.writeString(day, today.toString());
            }
            return LocalDate.parse(Files.readString(day).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isLoaded() {
        return Files.exists(loaded);
    }

    void loaded() {
        try {
            Files.writeString(loaded, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
