package lianzhi.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a fixed rate whatever the answers do, and counts the delay from the moment at which a question was due. One
 * thread sends and reads, and sleeps a moment when nothing is due or there: who asks shares the two cores with who
 * answers, and each time it were woken for a single answer would take the answering threads' place. What it sleeps
 * too long counts as delay.
 */
public final class OpenLoop {
    private static final int LINES = 64;
    private static final int WARM_SECONDS = 5;
    private static final long SECOND = 1_000_000_000;
    private static final long MILLISECOND = 1_000_000;
    /** With what the timer adds to it about a tenth of a millisecond. */
    private static final long NAP = 50_000;

    private static final byte[] LENGTH = "Content-Length: ".getBytes(StandardCharsets.US_ASCII);
    private final Selector selector = Selector.open();
    private final ArrayDeque<Line> idle = new ArrayDeque<>();
    private final long[] delays;
    private int answered;

    private OpenLoop(URI base, int count) throws IOException {
        delays = new long[count];
        for (var i = 0; i < LINES; i++) idle.add(new Line(base));
    }

    public static void main(String[] args) throws Exception {
        var base = URI.create(args[0]);
        var rate = Math.max(1, Integer.parseInt(args[2]));
        var count = rate * Integer.parseInt(args[3]);
        var questions = new ArrayList<byte[]>();
        for (var name : Files.readAllLines(Path.of(args[1]))) {
            questions.add(("GET /api/v1/public/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                            + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        // the one who asks warms up too
        new OpenLoop(base, rate * WARM_SECONDS).ask(questions, rate);
        var measured = new OpenLoop(base, count);
        measured.ask(questions, rate);
        Arrays.sort(measured.delays);
        System.out.printf(
                "public-search open loop rate=%d/s p50=%.2fms p99=%.2fms p99.9=%.2fms worst=%.2fms%n",
                rate, measured.at(0.5), measured.at(0.99), measured.at(0.999), measured.at(1));
    }

    private double at(double share) {
        return delays[(int) Math.min(delays.length - 1L, (long) (delays.length * share))] / (double) MILLISECOND;
    }

    private void ask(List<byte[]> questions, int rate) throws IOException {
        var began = System.nanoTime();
        var sent = 0;
        while (answered < delays.length) {
            for (var now = System.nanoTime(); sent < delays.length && !idle.isEmpty(); sent++) {
                var due = began + sent * SECOND / rate;
                if (due > now) break;
                idle.poll().send(questions.get(sent % questions.size()), due);
            }
            if (selector.selectNow() == 0) LockSupport.parkNanos(NAP);
            for (var key : selector.selectedKeys()) ((Line) key.attachment()).read();
            selector.selectedKeys().clear();
        }
        for (var key : selector.keys()) key.channel().close();
        selector.close();
    }

    /** One connection: a question at a time. */
    private final class Line {
        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        private long due;

        Line(URI base) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(base.getHost(), base.getPort()));
            channel.socket().setTcpNoDelay(true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send(byte[] question, long due) throws IOException {
            this.due = due;
            channel.write(ByteBuffer.wrap(question));
        }

        void read() throws IOException {
            if (channel.read(buffer) < 0) throw new IOException("The server closed the line");
            if (!isWhole()) return;
            if (buffer.get(9) != '2') throw new IOException("Not answered: " + new String(buffer.array(), 0, 12));
            buffer.clear();
            delays[answered++] = System.nanoTime() - due;
            idle.add(this);
        }

        private boolean isWhole() {
            var bytes = buffer.array();
            var length = 0;
            for (var i = 0; i + 3 < buffer.position(); i++) {
                if (bytes[i] == 'C'
                        && Arrays.equals(
                                bytes, i, Math.min(i + LENGTH.length, bytes.length), LENGTH, 0, LENGTH.length)) {
                    length = 0;
                    for (var at = i + LENGTH.length; bytes[at] >= '0'; at++) length = length * 10 + bytes[at] - '0';
                }
                if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r') {
                    return buffer.position() == i + 4 + length;
                }
            }
            return false;
        }
    }
}
