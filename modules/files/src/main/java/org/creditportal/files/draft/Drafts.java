package org.creditportal.files.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.creditportal.kernel.audit.CurrentActor;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.work.TenantWork;

/**
 * The drafts of the officer at work: of each form what was typed last. Encrypted with the tenant's key, because a form may name
 * persons; nobody but their officer ever reads them. Gone when the form is sent, and after seven days.
 */
@ApplicationScoped
public class Drafts {

    /** Characters that a draft may have. */
    public static final int LONGEST = 60_000;

    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private StoredDrafts drafts;

    @Inject
    private FieldProtection protection;

    @Inject
    private CurrentActor actor;

    @Inject
    private TenantWork work;

    @Inject
    private Clock clock;

    /**
     * Keeps what was typed instead of what was kept before.
     *
     * @param place the form: its page, what that is about, and its name
     * @param text at most {@value #LONGEST} characters; more is not kept
     */
    public void keep(String place, String text) {
        if (text.length() > LONGEST) {
            return;
        }
        String content = protection.protect(text);
        work.inTransaction(() -> {
            drafts.put(officer(), index(place), content, clock.instant().plus(KEPT));
            return null;
        });
    }

    /** What was typed there last. */
    public Optional<String> find(String place) {
        return work.inTransaction(() -> drafts.find(officer(), index(place), clock.instant()))
                .map(protection::reveal);
    }

    /** The form was sent. */
    public void forget(String place) {
        work.inTransaction(() -> {
            drafts.remove(officer(), index(place));
            return null;
        });
    }

    /** Deletes what nobody came back for; of the current tenant. */
    public void discardOutdated() {
        work.inTransaction(() -> {
            drafts.removeOutdated(clock.instant());
            return null;
        });
    }

    private String officer() {
        return actor.get().id();
    }

    /** An address may name what it is about: only its keyed digest is kept. */
    private String index(String place) {
        return protection.blindIndex("draft " + place);
    }
}
