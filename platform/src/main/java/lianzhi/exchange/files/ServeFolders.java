package lianzhi.exchange.files;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import lianzhi.exchange.FolderLine;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Transport;
import lianzhi.exchange.partner.CheckCaller;
import lianzhi.operations.DataFolder;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** SFTP: each bank of file mode sees its own folder and nothing else; no shell, no forwarding, no other subsystem. */
@Component
class ServeFolders implements FolderLine {
    static final AttributeRepository.AttributeKey<Long> PARTNER = new AttributeRepository.AttributeKey<>();
    private static final Logger LOG = LoggerFactory.getLogger(ServeFolders.class);
    private final CheckCaller callers;
    private final Partners partners;
    private final Folders folders;
    private final WatchFolder watch;
    private final DataFolder data;
    private final String host;
    private final int port;
    private final boolean anyPort;
    private @Nullable SshServer server;

    ServeFolders(
            CheckCaller callers,
            Partners partners,
            Folders folders,
            WatchFolder watch,
            DataFolder data,
            @Value("${lianzhi.sftp.host}") String host,
            @Value("${lianzhi.sftp.port}") int port,
            @Value("${lianzhi.sftp.any-port:false}") boolean anyPort) {
        this.callers = callers;
        this.partners = partners;
        this.folders = folders;
        this.watch = watch;
        this.data = data;
        this.host = host;
        this.port = port;
        this.anyPort = anyPort;
    }

    /** A taken port must not keep the whole server down: file mode alone is then missing, and the log says so. */
    @PostConstruct
    void start() {
        try {
            server = serving(port);
        } catch (IOException taken) {
            LOG.error("File mode for banks is not served: port {} of {}: {}", port, host, taken.getMessage());
            if (anyPort) startAnywhere();
        }
    }

    /** Beside another demo. */
    private void startAnywhere() {
        try {
            server = serving(0);
        } catch (IOException full) {
            LOG.error("Nor on any other port", full);
        }
    }

    private SshServer serving(int on) throws IOException {
        var sshd = SshServer.setUpDefaultServer();
        sshd.setHost(host);
        sshd.setPort(on);
        var keys = new SimpleGeneratorHostKeyProvider(data.resolve("exchange").resolve("sftp-host-key"));
        keys.setAlgorithm("EC");
        sshd.setKeyPairProvider(keys);
        sshd.setPasswordAuthenticator((user, password, session) -> isPartner(user, password, session));
        var root = new VirtualFileSystemFactory() {
            @Override
            public java.nio.file.Path getUserHomeDir(SessionContext session) {
                return folders.of(session.getAttribute(PARTNER));
            }
        };
        sshd.setFileSystemFactory(root);
        var sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(watch);
        sshd.setSubsystemFactories(List.of(sftp));
        sshd.start();
        LOG.info("File mode for banks: sftp on {}:{}", host, sshd.getPort());
        return sshd;
    }

    @Override
    public OptionalInt port() {
        var running = server;
        return running == null ? OptionalInt.empty() : OptionalInt.of(running.getPort());
    }

    private boolean isPartner(String user, String password, ServerSession session) {
        var partner = callers.partner(user, password);
        if (partner.isEmpty() || partners.byId(partner.getAsLong()).transport() != Transport.FILE) return false;
        session.setAttribute(PARTNER, partner.getAsLong());
        return true;
    }

    @PreDestroy
    void stop() {
        var running = server;
        server = null;
        if (running == null) return;
        try {
            running.stop(true);
        } catch (IOException held) {
            LOG.warn("SFTP did not stop cleanly", held);
        }
    }
}
