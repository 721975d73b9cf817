package lianzhi.funds;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line to a server on this machine that can be cut when the next answer comes: asked and done, but never heard. */
public final class CutLine implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private volatile boolean cutNext;

    public CutLine(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public void cutNextAnswer(boolean cut) {
        cutNext = cut;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pump(client, server, false));
                Thread.ofVirtual().start(() -> pump(server, client, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean isAnswer) {
        var buffer = new byte[8192];
        try (from;
                to) {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                if (isAnswer && cutNext) {
                    return;
                }
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException gone) {
            // The other side has hung up: so does this one.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
