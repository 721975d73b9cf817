package lianzhi.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.ReadBook;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.World;

/** 开户: opens the accounts of the demo's book and of the files given, unless they are open already. */
final class OpenBook {
    private OpenBook() {}

    static void open(World world, List<Path> files, String firstBank) {
        var accounts = new ArrayList<Account>();
        try {
            try (var demo = OpenBook.class.getResourceAsStream("book.json")) {
                if (demo != null)
                    accounts.addAll(read(new String(demo.readAllBytes(), StandardCharsets.UTF_8), firstBank));
            }
            for (var file : files) accounts.addAll(read(Files.readString(file), firstBank));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        world.update(state -> accounts.forEach(
                account -> state.accounts().putIfAbsent(State.key(account.bank(), account.number()), account)));
    }

    private static List<Account> read(String json, String firstBank) {
        return ReadBook.read(json, firstBank);
    }
}
