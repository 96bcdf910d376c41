package org.creditportal.benchmarks.audit.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.creditportal.kernel.audit.AuditSealer;
import org.creditportal.kernel.audit.AuditVerification;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * {@code /sealed-lines} and {@code /locked-chain} write lines, once as many writers have come as shall write at once;
 * {@code /seal} seals, {@code /verify} tells how many sealed lines there are and what is wrong with them.
 */
@WebServlet("/*")
public class AuditBenchServlet extends HttpServlet {

    /** How many write at once. */
    public static final int WRITERS = 16;

    private static final long serialVersionUID = 1L;
    private static final long PATIENCE_SECONDS = 30;
    private static final TenantId TENANT = new TenantId("kunming");

    private final transient CyclicBarrier together = new CyclicBarrier(WRITERS);

    @Inject
    private transient SealedLines sealedLines;

    @Inject
    private transient LockedChain lockedChain;

    @Inject
    private transient AuditSealer sealer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TenantScope.runAs(TENANT, () -> {
            try {
                response.getWriter().print(answer(request));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private String answer(HttpServletRequest request) {
        switch (request.getPathInfo()) {
            case "/sealed-lines":
                return write(request, sealedLines::write);
            case "/locked-chain":
                return write(request, lockedChain::write);
            case "/seal":
                sealer.seal();
                return "sealed";
            case "/verify":
                AuditVerification verification = sealedLines.verify();
                return verification.lines() + " " + verification.findings();
            default:
                return "ready";
        }
    }

    /** Counts the failures, which end nothing. */
    private String write(HttpServletRequest request, Consumer<String> way) {
        int acts = Integer.parseInt(request.getParameter("acts"));
        meet();
        int errors = 0;
        for (int act = 0; act < acts; act++) {
            try {
                way.accept("act " + act);
            } catch (RuntimeException failure) {
                log("Not written", failure);
                errors++;
            }
        }
        return Integer.toString(errors);
    }

    private void meet() {
        try {
            together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (BrokenBarrierException | TimeoutException failure) {
            throw new IllegalStateException("Not all writers came", failure);
        }
    }
}
