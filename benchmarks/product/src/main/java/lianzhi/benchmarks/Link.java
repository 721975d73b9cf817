package lianzhi.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import lianzhi.Lianzhi;
import org.springframework.boot.SpringApplication;

/** The figures of the link and of controls: the server's own classes on an embedded PostgreSQL, durability on. */
public final class Link {
    private Link() {}

    public static void main(String[] args) throws Exception {
        var name = args[1];
        int times = Integer.parseInt(args[2]);
        try (var server = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + Path.of(args[0]).resolve("data"),
                "--lianzhi.jobs=false",
                "--lianzhi.sftp.port=0",
                "--server.port=0",
                "--logging.level.root=warn")) {
            var size = args.length > 3 && !args[3].isBlank() ? Integer.parseInt(args[3]) : 0;
            var cell = cell(name, new Requests(server), size);
            for (int i = 0; i < cell.warmUps(); i++) cell.product(); // not counted
            var product = new double[times];
            var bound = new double[times];
            for (int i = 0; i < times; i++) {
                product[i] = cell.product();
                bound[i] = cell.bound();
                System.out.printf(Locale.ROOT, "%s product=%.1f bound=%.1f%n", name, product[i], bound[i]);
            }
            double p = Clients.median(product);
            double b = Clients.median(bound);
            cell.afterwards(p);
            System.out.printf(Locale.ROOT, "%s ratio=%.2f product=%.1f bound=%.1f%n", name, p / b, p, b);
        }
        System.exit(0);
    }

    private static LinkCell cell(String name, Requests requests, int size) {
        return switch (name) {
            case "exchange-ingest" -> new IngestCell(requests, size);
            case "exchange-dispatch" -> new DispatchCell(requests, size);
            case "exchange-storage" -> new StorageCell(requests, size);
            case "controls-scan" -> new ScanCell(requests, size);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
