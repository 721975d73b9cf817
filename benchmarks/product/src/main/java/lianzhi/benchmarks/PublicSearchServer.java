package lianzhi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import javax.sql.DataSource;
import lianzhi.Lianzhi;
import lianzhi.portal.lookup.FillRegister;
import lianzhi.portal.lookup.KeepRegister;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.names.BuildNames;
import lianzhi.portal.store.PublicStore.PublicRow;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server with so many listed people in its register, and a bare reply beside it. */
public final class PublicSearchServer {
    private static final int ASKED = 20_000;
    private static final int CHECKED = 200;

    private PublicSearchServer() {}

    /** 空应答: what the same server does without a question. */
    @RestController
    static class Ping {
        @GetMapping("/api/v1/public/bare")
        String ping() {
            return "{}";
        }
    }

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var size = Integer.parseInt(args[2]);
        var server = new SpringApplication(Lianzhi.class)
                .run(
                        "--lianzhi.data-dir=" + folder.resolve("data"),
                        "--lianzhi.jobs=false",
                        "--server.port=" + args[1],
                        // who measures keeps his lines; the bare reply's alike
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--logging.level.root=warn");
        unthrottled(server);
        fill(server.getBean(KeepRegister.class), size, folder);
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static void unthrottled(ConfigurableApplicationContext server) throws Exception {
        try (var connection = server.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into settings.setting_change (key, old_value, new_value, reason, changed_by,"
                    + " changed_by_name, changed_at) values ('portal.search.freePerMinute', '30', '100000000', 'measured',"
                    + " 0, 'measured', now())");
        }
    }

    private static void fill(KeepRegister keep, int size, Path folder) throws Exception {
        var names = new SkewedNames(42);
        var random = new Random(43);
        var began = System.nanoTime();
        var filled = new FillRegister(size);
        var all = new ArrayList<String>(size);
        for (var i = 0; i < size; i++) {
            var name = names.next();
            all.add(name);
            var entry = new PublicEntry(
                    i + 1L,
                    i % 3 == 0 ? "CONSUMPTION" : "LIST",
                    name,
                    "4499************" + (10 + i % 90),
                    "",
                    "粤08" + (10 + i % 80),
                    "(20" + (15 + i % 12) + ")粤08" + (10 + i % 80) + "执" + (1 + i % 99_999) + "号",
                    LocalDate.of(2024, 1, 1).plusDays(i % 900));
            filled.add(new PublicRow(entry, random.nextLong()));
        }
        keep.use(filled);
        System.out.printf(
                "public-search filled=%d seconds=%.1f register=%d MB%n",
                size, (System.nanoTime() - began) / 1e9, keep.bytes() / 1_000_000);
        var asked = random.ints(ASKED, 0, size).mapToObj(all::get).toList();
        Files.writeString(folder.resolve("names.txt"), String.join("\n", asked) + "\n", StandardCharsets.UTF_8);
        recall(all);
    }

    /** One wrong character, against a walk over all names, on a part that a walk can manage. */
    private static void recall(ArrayList<String> all) {
        var part = all.subList(0, Math.min(all.size(), 200_000));
        var index = BuildNames.of(part.size(), part::get);
        long right = 0;
        long wanted = 0;
        for (var i = 0; i < CHECKED; i++) {
            var name = part.get(i * 31 % part.size());
            var asked = name.charAt(0) + "错" + name.substring(Math.min(2, name.length()));
            var found = new TreeSet<Integer>();
            index.oneWrong(asked, found::add);
            for (var at = 0; at < part.size(); at++) {
                if (differsByOne(part.get(at), asked)) {
                    wanted++;
                    if (found.contains(at)) right++;
                }
            }
        }
        System.out.printf("public-search recall=%.3f of %d%n", wanted == 0 ? 1.0 : right / (double) wanted, wanted);
    }

    private static boolean differsByOne(String one, String two) {
        if (one.length() != two.length()) return false;
        var different = 0;
        for (var i = 0; i < one.length(); i++) if (one.charAt(i) != two.charAt(i)) different++;
        return different <= 1;
    }
}
