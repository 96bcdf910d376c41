package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.creditportal.checks.api.report.LiveReports;
import org.creditportal.disclosure.api.LiveViews;
import org.creditportal.disclosure.domain.LiveRequest;
import org.creditportal.disclosure.domain.LiveView;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;
import org.creditportal.kernel.work.TenantWork;

/** Each wish is answered once, in a transaction of its own; where it cannot be read, that is the answer, and never a clean report. */
@ApplicationScoped
public class LiveViewAnswers implements LiveViews {

    private static final Logger LOG = System.getLogger(LiveViewAnswers.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration SHOWN = Duration.ofMinutes(10);

    @Inject
    StoredLiveRequests requests;

    @Inject
    StoredLiveViews views;

    @Inject
    VerifiableDocuments documents;

    @Inject
    LiveReports reports;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public void answer() {
        work.inTransaction(this::begun).forEach(this::answer);
    }

    private List<LiveRequest> begun() {
        views.forgetOutdated(clock.instant(), AT_ONCE);
        return requests.oldest(AT_ONCE);
    }

    private void answer(LiveRequest request) {
        try {
            work.inTransaction(() -> answered(request, read(request)));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "a report could not be read live for request " + request.number(), failure);
            work.inTransaction(() -> answered(request, null));
        }
    }

    private String read(LiveRequest request) {
        return documents
                .findByCode(request.code())
                .map(VerifiableDocument::officialNumber)
                .flatMap(reports::look)
                .map(LiveContent::json)
                .orElse(null);
    }

    /** Another node may have answered meanwhile: then there is nothing left to do. */
    private Void answered(LiveRequest asked, String content) {
        requests.findForChange(asked.number()).ifPresent(request -> {
            views.forget(request.code());
            views.add(new LiveView(request.code(), content, clock.instant().plus(SHOWN)));
            requests.remove(request);
        });
        return null;
    }
}
