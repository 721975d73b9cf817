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
            var product = new double[times];
            var bound = new double[times];
            var cell = new LinkCells(server, size);
            for (int i = 0; i < times; i++) {
                product[i] = cell.product(name);
                bound[i] = cell.bound(name);
                System.out.printf(Locale.ROOT, "%s product=%.1f bound=%.1f%n", name, product[i], bound[i]);
            }
            if (name.equals("exchange-dispatch")) {
                double held = cell.whileASnapshotIsHeld(() -> cell.product(name));
                System.out.printf(Locale.ROOT, "%s held snapshot: ratio=%.2f%n", name, held / Clients.median(product));
            }
            double p = Clients.median(product);
            double b = Clients.median(bound);
            System.out.printf(Locale.ROOT, "%s ratio=%.2f product=%.1f bound=%.1f%n", name, p / b, p, b);
        }
        System.exit(0);
    }
}
