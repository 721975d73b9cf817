package lianzhi.simulator.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.wire.file.PackageName;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/** The folder over SFTP: one line is kept open, and opened anew when it breaks. */
public final class SftpFolder implements CourtFolder, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String host;
    private final int port;
    private final Institution here;
    private final SshClient ssh = SshClient.setUpDefaultClient();
    private @Nullable SftpClient line;

    public SftpFolder(String host, int port, Institution here) {
        this.host = host;
        this.port = port;
        this.here = here;
        // the demo's court makes its host key on its first start: there is nothing to compare it with
        ssh.setServerKeyVerifier((session, address, key) -> true);
        ssh.start();
    }

    private interface Step<T> {
        T of(SftpClient line) throws IOException;
    }

    @Override
    public List<String> names() {
        return at(line -> {
            var names = new ArrayList<String>();
            for (var entry : line.readEntries("out")) {
                if (PackageName.isWhole(entry.getFilename())) names.add(entry.getFilename());
            }
            return names.stream().sorted().toList();
        });
    }

    @Override
    public byte[] read(String name) {
        return at(line -> {
            try (var in = line.read("out/" + name)) {
                return in.readAllBytes();
            }
        });
    }

    @Override
    public void lay(String name, String draftName, byte[] content) {
        at(line -> {
            try (var out = line.write("in/" + draftName)) {
                out.write(content);
            }
            line.rename("in/" + draftName, "in/" + name);
            return name;
        });
    }

    private synchronized <T> T at(Step<T> step) {
        try {
            return step.of(open());
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private SftpClient open() throws IOException {
        var known = line;
        if (known != null && known.isOpen()) return known;
        var session = ssh.connect(here.user(), host, port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(here.password());
        session.auth().verify(PATIENCE);
        var fresh = SftpClientFactory.instance().createSftpClient(session).singleSessionInstance();
        line = fresh;
        return fresh;
    }

    /** The line; the next step opens another. */
    @Override
    public synchronized void close() {
        var known = line;
        line = null;
        if (known == null) return;
        try {
            known.close();
        } catch (IOException gone) {
            // it was broken already
        }
    }
}
