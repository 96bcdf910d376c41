package org.creditportal.systemtests;

import java.nio.file.Path;
import org.creditportal.systemtests.kernel.KernelServer;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the product once for all tests of a lane, before the first of them: one database, one Keycloak, one server. It
 * also prepares the second, bare server on which the kernel is tested in the container. Maven's own process, which only looks what tests
 * there are, starts nothing.
 */
public class PortalSession implements LauncherSessionListener {

    private RunningPortal portal;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {

            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                start();
            }
        });
    }

    private void start() {
        if (portal == null) {
            Path repository = Path.of(System.getProperty("repository.root"));
            Path folder = Path.of(System.getProperty("system-tests.folder"));
            int lane = Integer.parseInt(System.getProperty("system-tests.lane"));
            portal = RunningPortal.start(repository, folder.resolve("installation"), lane);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop-portal"));
            KernelServer.prepare(portal, folder.resolve("kernel"));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (portal != null) {
            Chromium.stop();
            portal.stop();
        }
    }
}
