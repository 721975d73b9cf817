package lianzhi.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line says: {@code --platform --sftp --port --state --seed --config --book --tied}. */
record Options(
        URI platform,
        URI sftp,
        int port,
        Path state,
        long seed,
        @Nullable Path config,
        List<Path> books,
        boolean isTied) {
    static final String USAGE = """
        --platform=URL   the court's server (http://127.0.0.1:8080)
        --sftp=URL       the court's folders for banks of file mode (sftp://127.0.0.1:2222)
        --port=N         court bank and console (8090; 0 takes a free port)
        --state=DIR      where accounts and requests are kept (simulator-state)
        --seed=N         other people, other money (1)
        --config=FILE    institutions to play (those of the demo)
        --book=FILE      accounts of named people, may be given several times
        --tied           end when standard input ends
        """;

    static Options parse(String... arguments) {
        var platform = URI.create("http://127.0.0.1:8080");
        var sftp = URI.create("sftp://127.0.0.1:2222");
        var port = 8090;
        var state = Path.of("simulator-state");
        var seed = 1L;
        Path config = null;
        var books = new ArrayList<Path>();
        var isTied = false;
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            var value = argument.substring(equals + 1);
            switch (name) {
                case "--platform" -> platform = URI.create(value);
                case "--sftp" -> sftp = URI.create(value);
                case "--port" -> port = Integer.parseInt(value);
                case "--state" -> state = Path.of(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--config" -> config = Path.of(value);
                case "--book" -> books.add(Path.of(value));
                case "--tied" -> isTied = true;
                default -> throw new IllegalArgumentException("Unknown argument " + argument + "\n" + USAGE);
            }
        }
        return new Options(platform, sftp, port, state, seed, config, List.copyOf(books), isTied);
    }
}
