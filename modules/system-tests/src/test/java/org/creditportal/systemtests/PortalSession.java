package org.creditportal.systemtests;

import java.nio.file.Path;
import org.creditportal.systemtests.kernel.KernelServer;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the product once for all tests of the run, before the first of them: one database, one Keycloak, one server. It
 * also prepares the second, bare server on which the kernel is tested in the container.
 */
public class PortalSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path repository = Path.of(System.getProperty("repository.root"));
        Path folder = Path.of(System.getProperty("system-tests.folder"));
        RunningPortal portal = RunningPortal.start(repository, folder.resolve("installation"));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop-portal"));
        KernelServer.prepare(portal, folder.resolve("kernel"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.stop();
        RunningPortal.get().stop();
    }
}
