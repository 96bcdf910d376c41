package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
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

    private void answer(LiveRequest asked) {
        try {
            answer(asked, this::read);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, () -> "a report could not be read live for request " + asked.number(), failure);
            answer(asked, code -> null);
        }
    }

    /** Another node may have answered meanwhile, and who asked again may see the answer: then nobody looks. */
    private void answer(LiveRequest asked, UnaryOperator<String> reading) {
        work.inTransaction(() -> {
            requests.findForChange(asked.number()).ifPresent(request -> {
                if (!views.isAnswered(request, clock.instant())) {
                    String content = reading.apply(request.code());
                    views.forget(request);
                    views.add(new LiveView(request, content, clock.instant().plus(SHOWN)));
                }
                requests.remove(request);
            });
            return null;
        });
    }

    /** The document is held first: what ends its leave, or something that it tells, comes before the reading or takes the answer away. */
    private String read(String code) {
        return documents
                .findByCode(code)
                .map(VerifiableDocument::officialNumber)
                .flatMap(official -> {
                    documents.findAllForChange(official);
                    return reports.look(official);
                })
                .map(LiveContent::json)
                .orElse(null);
    }
}
