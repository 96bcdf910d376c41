package org.creditportal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.creditportal.launcher.files.DataFolder;
import org.creditportal.launcher.files.ReadyFile;

/**
 * The launcher's commands: {@code run} (all-in-one; the default), and for production {@code secrets}, {@code migrate},
 * {@code provision} and {@code commands} (see {@link ProductionCommands}).
 */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

    private Launcher() {}

    /** Runs a command; ends the JVM with status 1 and one line when it fails. */
    public static void main(String[] arguments) {
        Console console = Console.terminal();
        String command = arguments.length == 0 ? "run" : arguments[0];
        try {
            if ("run".equals(command)) {
                run(console);
            } else {
                new ProductionCommands(console).execute(arguments);
            }
        } catch (StartFailedException failure) {
            LOG.log(Level.SEVERE, "The command " + command + " failed", failure);
            console.failure(failure.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The command " + command + " failed", failure);
            console.failure(failure + "; see launcher.log in the folder with the logs");
            System.exit(1);
        }
    }

    private static void run(Console console) {
        silenceTerminal();
        Options options = Options.fromSystemProperties();
        AtomicReference<Installation> created = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(console, created.get()), "stop"));
        console.print(
                "Starting Credit Portal; the log files are in " + options.data().resolve("logs"));
        Installation installation = Installation.start(options, console, started -> {
            created.set(started);
            logTo(started.data());
        });
        installation.onUnexpectedEnd(() -> System.exit(1));
        ReadyFile.Content content = installation.ready();
        ReadyFile.write(options.data(), content);
        console.print("\n" + Announcement.text(content));
        console.progress("ready - stop with Ctrl-C");
        sleepForever();
    }

    private static void stop(Console console, Installation installation) {
        if (installation != null) {
            console.progress("Stopping");
            installation.close();
            console.progress("Stopped");
        }
    }

    /** Libraries speak to the log file; the terminal is for the operator. */
    private static void silenceTerminal() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    private static void logTo(DataFolder data) {
        try {
            Path file = data.log("launcher");
            FileHandler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException failure) {
            throw new StartFailedException("Log file cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static void sleepForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
