package lianzhi.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import lianzhi.Lianzhi;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The figures of case money: {@code Funds posting|batch|import|plan FOLDER SECONDS TIMES}. */
public final class Funds {
    interface Figure {
        void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times) throws Exception;
    }

    private static final Map<String, Figure> FIGURES = Map.of(
            "posting", FundsPosting::measure,
            "batch", FundsBatch::measure,
            "import", FundsImport::measure,
            "plan", FundsPlan::measure);

    private Funds() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[1]).resolve("data");
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + folder,
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var figure = FIGURES.get(args[0]);
            if (figure == null) {
                throw new IllegalArgumentException(args[0]);
            }
            figure.measure(server, folder, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
        System.exit(0);
    }
}
