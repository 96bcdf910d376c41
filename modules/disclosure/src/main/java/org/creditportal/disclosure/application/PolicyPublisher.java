package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedPolicies;
import org.creditportal.disclosure.domain.PublishedPolicy;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyLibrary;

/**
 * Keeps the documents that the public reads equal to the policy library: with the first publication, whenever two officers changed
 * the library or the lists are announced, and every night, when the tenant's file may have changed. What is only proposed is
 * not in the library.
 */
@ApplicationScoped
class PolicyPublisher {

    @Inject
    PolicyLibrary library;

    @Inject
    PublishedPolicies policies;

    @Inject
    PublicChanges changes;

    @Inject
    Clock clock;

    /** Shows the library if nothing of it is shown yet: whoever reads the first entry can open what it cites. */
    void begin() {
        if (policies.isEmpty()) {
            synchronise();
        }
    }

    /** Adds, changes and takes away documents as the library says; doing it again changes nothing. */
    void synchronise() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, PublishedPolicy> shown =
                policies.all().stream().collect(Collectors.toMap(PublishedPolicy::policy, Function.identity()));
        released().forEach(document -> show(document, shown.remove(document.id()), now));
        shown.values().forEach(policies::remove);
    }

    /** What the library holds today. */
    List<LibraryDocument> released() {
        return library.documents();
    }

    private void show(LibraryDocument document, PublishedPolicy shown, Instant now) {
        // Words that nobody compared with the text as it was published are for the office to confirm first: the public
        // reads the rest.
        String articles = PolicyContent.json(document.assumption() ? List.of() : document.articles());
        if (shown == null) {
            policies.add(new PublishedPolicy(document, articles, now));
        } else if (shown.show(document, articles, now)) {
            changes.tell();
        }
    }
}
