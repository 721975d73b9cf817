package lianzhi.exchange.files;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import lianzhi.wire.file.PackageName;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.AbstractSftpEventListenerAdapter;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The bank always calls: what waits for it is packed when it looks into its folder, and what it has laid down is taken
 * when it closes or renames it. Its own root is watched and nothing beside it: links are not followed.
 */
@Component
class WatchFolder extends AbstractSftpEventListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(WatchFolder.class);
    private final PackRequests pack;
    private final TakePackages take;

    WatchFolder(PackRequests pack, TakePackages take) {
        this.pack = pack;
        this.take = take;
    }

    @Override
    public void opening(ServerSession session, String remoteHandle, Handle handle) throws IOException {
        if (handle instanceof DirectoryHandle && isIn(handle.getFile(), "out")) quietly(session, pack::handle);
    }

    @Override
    public void read(
            ServerSession session,
            String remoteHandle,
            FileHandle handle,
            long offset,
            byte[] data,
            int dataOffset,
            int dataLen,
            int readLen,
            @Nullable Throwable thrown)
            throws IOException {
        var whole = thrown == null && offset + Math.max(0, readLen) >= Files.size(handle.getFile());
        if (!whole || !isIn(handle.getFile().getParent(), "out")) return;
        var name = handle.getFile().getFileName().toString();
        quietly(session, partner -> pack.wasRead(partner, name));
    }

    @Override
    public void closed(ServerSession session, String remoteHandle, Handle handle, @Nullable Throwable thrown) {
        if (handle instanceof FileHandle) arrived(session, handle.getFile());
    }

    @Override
    public void moved(
            ServerSession session, Path from, Path to, Collection<CopyOption> how, @Nullable Throwable thrown) {
        if (thrown == null) arrived(session, to);
    }

    private void arrived(ServerSession session, Path file) {
        var isPackage = isIn(file.getParent(), "in")
                && PackageName.isWhole(file.getFileName().toString());
        if (isPackage) quietly(session, take::handle);
    }

    private static boolean isIn(@Nullable Path folder, String name) {
        return folder != null
                && folder.getNameCount() == 1
                && folder.getFileName().toString().equals(name);
    }

    private interface Step {
        void of(long partner);
    }

    /** What goes wrong here is ours: the bank's call goes on, the folder is looked at again with the next one. */
    private static void quietly(ServerSession session, Step step) {
        try {
            var partner = session.getAttribute(ServeFolders.PARTNER);
            if (partner != null) step.of(partner);
        } catch (RuntimeException fault) {
            LOG.error("The folder of a bank could not be looked after", fault);
        }
    }
}
