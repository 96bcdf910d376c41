package org.creditportal.launcher.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.creditportal.launcher.StartFailedException;

/** The folder that holds all an all-in-one installation keeps. One installation at a time may use it. */
public final class DataFolder implements AutoCloseable {

    private static final long FIRST_START_BYTES = 2_000_000_000L;
    private static final long LATER_START_BYTES = 300_000_000L;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the folder, creating it when it is not there.
     *
     * @throws StartFailedException when it cannot be written, lacks space or is in use
     */
    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            DataFolder folder = lock(root.toRealPath());
            folder.requireSpace();
            return folder;
        } catch (IOException failure) {
            throw new StartFailedException("Data folder " + root + " cannot be used: " + failure, failure);
        }
    }

    private static DataFolder lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new StartFailedException("Data folder " + root
                    + " is in use by another instance; choose another with -Dportal.data=<folder>");
        }
        return new DataFolder(root, channel, lock);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private void requireSpace() throws IOException {
        long needed = Files.exists(root.resolve("database")) ? LATER_START_BYTES : FIRST_START_BYTES;
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < needed) {
            close();
            throw new StartFailedException("Disk is too full: %s has %d MB free, %d MB are needed"
                    .formatted(root, free / 1_000_000, needed / 1_000_000));
        }
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** A sub folder, which exists afterwards. Nobody else reads it: logs name people, settings hold passwords. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(
                    root.resolve(name),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The log file of a program. */
    public Path log(String program) {
        return folder("logs").resolve(program + ".log");
    }

    /** Lets the folder go; another instance may open it. */
    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
