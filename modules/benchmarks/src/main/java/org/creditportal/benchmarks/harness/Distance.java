package org.creditportal.benchmarks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a server as far away as servers of production are from each other: whatever is sent through it, in either direction, arrives half
 * a round trip later. For protocols that ask and wait for the answer.
 */
public final class Distance implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final int port;
    private final long halfway;
    private final ExecutorService carriers = Executors.newCachedThreadPool(Distance::daemon);

    private Distance(ServerSocket door, int port, Duration roundTrip) {
        this.door = door;
        this.port = port;
        this.halfway = roundTrip.toNanos() / 2;
    }

    /**
     * A way to a port of this machine.
     *
     * @param roundTrip how long a question and its answer take on it, beside what the server needs
     */
    public static Distance to(int port, Duration roundTrip) {
        try {
            ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
            Distance distance = new Distance(door, port, roundTrip);
            distance.carriers.execute(distance::admit);
            return distance;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the way begins. */
    public int port() {
        return door.getLocalPort();
    }

    private void admit() {
        try {
            while (!door.isClosed()) {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                carriers.execute(() -> carry(near, far));
                carriers.execute(() -> carry(far, near));
            }
        } catch (IOException closed) {
            // Nobody comes any more; whoever still waits is told by the socket.
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            InputStream sent = from.getInputStream();
            OutputStream arrived = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                LockSupport.parkNanos(halfway);
                arrived.write(buffer, 0, read);
            }
        } catch (IOException closed) {
            // One side has gone: the other is closed with it.
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "distance");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        carriers.shutdownNow();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
