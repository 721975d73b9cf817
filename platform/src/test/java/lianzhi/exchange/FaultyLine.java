package lianzhi.exchange;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A line between an institution and the court that breaks when it is told to: before the message, after it, or never says so. */
final class FaultyLine implements AutoCloseable {
    /** What happens to the next connection. */
    enum Break {
        NONE,
        CUT_IN_THE_MESSAGE,
        CUT_BEFORE_THE_ANSWER,
        HALF_OPEN
    }

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Break> next = new AtomicReference<>(Break.NONE);
    private final int server;

    FaultyLine(int server) throws IOException {
        this.server = server;
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void breaks(Break how) {
        next.set(how);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var how = next.getAndSet(Break.NONE);
                threads.execute(() -> carry(client, how));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket client, Break how) {
        try (client;
                var court = new Socket(InetAddress.getLoopbackAddress(), server)) {
            court.setSoTimeout(10_000);
            var there =
                    threads.submit(() -> pump(client, court, how == Break.CUT_IN_THE_MESSAGE ? 400 : Long.MAX_VALUE));
            if (how == Break.NONE) {
                pump(court, client, Long.MAX_VALUE);
                return;
            }
            if (how == Break.CUT_IN_THE_MESSAGE) {
                there.get();
                return;
            }
            // the court has taken the message and begins to answer: nobody hears it
            var first = court.getInputStream().read();
            if (first >= 0 && how == Break.HALF_OPEN) Thread.sleep(400);
        } catch (Exception broken) {
            // a broken line is what this is for
        }
    }

    private static Void pump(Socket from, Socket to, long atMost) throws IOException {
        var part = new byte[4096];
        var left = atMost;
        for (int length; left > 0 && (length = from.getInputStream().read(part)) >= 0; left -= length) {
            to.getOutputStream().write(part, 0, (int) Math.min(length, left));
            to.getOutputStream().flush();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
