package lianzhi.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.inbox.Received;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.exchange.store.PackageStore;
import lianzhi.exchange.store.Verdict;
import lianzhi.operations.Faults;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.file.FileCodec;
import lianzhi.wire.file.PackageName;
import org.springframework.stereotype.Component;

/** 收包: takes whole packages of a bank's folder, one after the other; what is unsafe is put aside with an alarm. */
@Component
class TakePackages {
    private static final long LARGEST = 50L << 20;
    private final ConcurrentHashMap<Long, ReentrantLock> busy = new ConcurrentHashMap<>();
    private final Folders folders;
    private final ReceiveFeedback receive;
    private final PackageStore packages;
    private final Faults faults;

    TakePackages(Folders folders, ReceiveFeedback receive, PackageStore packages, Faults faults) {
        this.folders = folders;
        this.receive = receive;
        this.packages = packages;
        this.faults = faults;
    }

    void handle(long partnerId) {
        var lock = busy.computeIfAbsent(partnerId, one -> new ReentrantLock());
        lock.lock();
        try {
            for (var file : folders.incoming(partnerId)) take(partnerId, file);
        } finally {
            lock.unlock();
        }
    }

    private void take(long partnerId, Path file) {
        var name = file.getFileName().toString();
        var received = receive.receivePackage(partnerId, name, content(file));
        if (received.isAlarming()) {
            folders.putAside(file, "bad", received.messageId());
            faults.record(
                    "exchange-folder",
                    "message:" + received.messageId(),
                    new IllegalStateException(name + ": " + received.reason()));
            return;
        }
        refuse(partnerId, name, received);
        folders.putAside(file, "done", received.messageId());
    }

    /** 失败回执: what could not be accepted goes back, so that the bank opens it again. */
    private void refuse(long partnerId, String name, Received received) {
        var refusals = received.verdicts().stream()
                .filter(one -> one.verdict() == Verdict.REFUSED && !one.number().isBlank())
                .map(TakePackages::refusal)
                .toList();
        if (refusals.isEmpty()) return;
        var sealed = FileCodec.encodeRefusals(Objects.requireNonNull(PackageName.parse(name)), List.copyOf(refusals));
        packages.keepRefusal(partnerId, sealed.name().fileName(), sealed.zip());
        folders.removeFromOut(partnerId, sealed.name().fileName());
        folders.put(partnerId, sealed.name().fileName(), sealed.name().draftName(), sealed.zip());
    }

    private static Rollback refusal(ItemVerdict one) {
        return new Rollback(one.number(), one.reason(), "", "", "");
    }

    /** One that is too large is not read: the reader refuses what is cut off. */
    private static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) LARGEST + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
