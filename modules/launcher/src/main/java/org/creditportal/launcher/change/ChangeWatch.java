package org.creditportal.launcher.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.creditportal.launcher.Console;
import org.creditportal.launcher.ServerFiles;

/** Looks what has changed in the checkout's modules and brings it into the applications that run. */
public final class ChangeWatch {

    private static final Logger LOG = Logger.getLogger(ChangeWatch.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** So long a compiler that is at work writes nothing between two modules at most. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final Console console;
    private final List<ExplodedApplication> applications;
    private final Set<SourceModule> compiled = new LinkedHashSet<>();
    private final Clock clock;
    private Instant seen;
    private Instant lastCompiled = Instant.EPOCH;

    private ChangeWatch(Console console, Clock clock, List<ExplodedApplication> applications) {
        this.console = console;
        this.applications = applications;
        this.clock = clock;
        this.seen = clock.instant();
    }

    /**
     * Lays the applications out as folders.
     *
     * @param files the server's files of this build
     * @param folder where the folders are laid, new at each start
     * @param repository the checkout
     */
    public static ChangeWatch of(ServerFiles files, Path folder, Path repository, Console console, Clock clock) {
        List<SourceModule> modules = SourceModule.of(repository);
        return new ChangeWatch(
                console,
                clock,
                List.of(
                        ExplodedApplication.of(files.site(), folder.resolve("site"), modules),
                        ExplodedApplication.of(files.office(), folder.resolve("office"), modules)));
    }

    /** The same files, but the applications' folders instead of their archives. */
    public ServerFiles files(ServerFiles files) {
        return new ServerFiles(
                files.payara(),
                files.keycloak(),
                files.driver(),
                files.door(),
                applications.get(0).folder(),
                applications.get(1).folder());
    }

    /** Makes a server that is about to start read changed words again. */
    public void prepare(Path classPath) {
        FreshBundles.write(classPath);
    }

    /** Watches from now to the end of the process. */
    public void start() {
        console.print("Pages and words that are saved are there on reload; classes, once they are compiled:\n    "
                + "mvn -o -q -T2 -Pchange");
        ScheduledExecutorService changes = Executors.newSingleThreadScheduledExecutor(look -> {
            Thread thread = new Thread(look, "changes");
            thread.setDaemon(true);
            return thread;
        });
        changes.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Instant now = clock.instant();
            takePagesAndWords();
            noteClasses(now);
            // Files of this very moment are looked at once more.
            seen = now.minus(PAUSE);
            if (!compiled.isEmpty() && lastCompiled.plus(QUIET).isBefore(now)) {
                startAnew();
            }
        } catch (IOException | UncheckedIOException failure) {
            // A file that an editor replaces at this moment: it is there at the next look.
            LOG.log(Level.FINE, "A change could not be read yet", failure);
        }
    }

    private void takePagesAndWords() throws IOException {
        for (ExplodedApplication application : applications) {
            for (SourceModule module : application.modules()) {
                for (Path folder : module.pages()) {
                    for (Path page : changed(folder)) {
                        application.layOpenPage(folder.relativize(page), page);
                    }
                }
                for (Path words : changed(module.resources())) {
                    application.layOpenWords(module.resources().relativize(words), words);
                }
            }
        }
    }

    private void noteClasses(Instant now) throws IOException {
        for (SourceModule module : modules()) {
            boolean more = changed(module.classes()).stream()
                    .anyMatch(
                            file -> SourceModule.isPartOfStart(module.classes().relativize(file)));
            if (more) {
                compiled.add(module);
                lastCompiled = now;
            }
        }
    }

    private Set<SourceModule> modules() {
        return applications.stream()
                .flatMap(application -> application.modules().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Path> changed(Path folder) throws IOException {
        return ExplodedApplication.files(folder).stream().filter(this::isNew).toList();
    }

    private boolean isNew(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(seen);
        } catch (IOException gone) {
            return false;
        }
    }

    private void startAnew() throws IOException {
        for (ExplodedApplication application : applications) {
            List<SourceModule> changed =
                    compiled.stream().filter(application.modules()::contains).toList();
            for (SourceModule module : changed) {
                application.takeClasses(module);
            }
            if (!changed.isEmpty()) {
                application.startAnew(clock.instant());
                console.progress("The " + application.folder().getFileName() + " starts anew with the classes of "
                        + changed.stream()
                                .map(module -> module.folder().getFileName().toString())
                                .collect(Collectors.joining(", ")));
            }
        }
        compiled.clear();
    }
}
