package org.creditportal.launcher.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.creditportal.launcher.StartFailedException;
import org.creditportal.launcher.files.DataFolder;

/** The programs of an installation. None starts without being known here, so that all can be stopped at any moment. */
public final class Children {

    private final DataFolder data;
    private final Deque<ChildProcess> running = new ArrayDeque<>();
    private boolean stopped;

    public Children(DataFolder data) {
        this.data = data;
    }

    /**
     * Starts a program. What it keeps for a moment lies with the installation: a database that starts deletes the temporary tables that it
     * finds, also those of another one that is running.
     *
     * @param name names its log and pid file
     * @param environment variables beside those of the launcher; secrets go here, never on the command line
     */
    public synchronized ChildProcess start(String name, List<String> command, Map<String, String> environment) {
        if (stopped) {
            throw new StartFailedException("Stopped while starting");
        }
        Map<String, String> own = new HashMap<>(environment);
        own.put("TMPDIR", data.folder("temporary").toString());
        ChildProcess child = ChildProcess.start(name, data.folder("run"), data.log(name), command, own);
        running.push(child);
        return child;
    }

    /**
     * Runs a program to its end.
     *
     * @throws StartFailedException when it does not end well
     */
    public void run(String name, List<String> command) {
        ChildProcess child = start(name, command, Map.of());
        child.awaitEnd();
        forget(child);
    }

    private synchronized void forget(ChildProcess child) {
        running.remove(child);
    }

    /** Calls back with the name of a program that ends without having been told to. */
    public synchronized void onUnexpectedEnd(Consumer<String> callback) {
        running.forEach(child -> child.onUnexpectedEnd(() -> callback.accept(child.name())));
    }

    /** Stops all programs, the last started first; none starts any more. */
    public void stop() {
        List<ChildProcess> all;
        synchronized (this) {
            stopped = true;
            all = new ArrayList<>(running);
            running.clear();
        }
        all.forEach(ChildProcess::stop);
    }
}
