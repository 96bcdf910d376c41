package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublishedPolicies;
import org.creditportal.disclosure.domain.PublishedPolicy;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public reads the library as it is, and is told of a change once. */
class PolicyPublisherTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");

    private final List<LibraryDocument> held = new ArrayList<>();
    private final List<PublishedPolicy> shown = new ArrayList<>();
    private final PolicyPublisher publisher = new PolicyPublisher() {
        @Override
        List<LibraryDocument> released() {
            return List.copyOf(held);
        }
    };
    private int told;

    @BeforeEach
    void assemble() {
        held.add(document("rules", "Shops close at ten."));
        publisher.policies = new Shown();
        publisher.changes = new Changes();
        publisher.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    void showsTheLibraryWithTheFirstPublicationAndLeavesItThen() {
        publisher.begin();
        held.add(document("more", "Doors stay open."));
        publisher.begin();
        assertThat(policies()).containsExactly("rules");
    }

    @Test
    void whatIsChangedIsToldOnceAndWhatIsGoneIsGone() {
        held.add(document("more", "Doors stay open."));
        publisher.synchronise();
        assertThat(policies()).containsExactly("rules", "more");

        held.set(0, document("rules", "Shops close at nine."));
        held.remove(1);
        publisher.synchronise();
        publisher.synchronise();
        assertThat(policies()).containsExactly("rules");
        assertThat(told).isOne();
    }

    /** What repealed an article is a change of what is read, too. */
    @Test
    void anArticleThatIsRepealedIsTold() {
        publisher.synchronise();
        LibraryDocument before = held.get(0);
        held.set(0, before.with(List.of(before.articles().get(0).repealed(LocalDate.of(2026, 12, 1), "Later rules"))));
        publisher.synchronise();
        assertThat(told).isOne();
    }

    /** The public is shown that it is cited, and its words once the office compared them. */
    @Test
    void wordsThatNobodyConfirmedAreNotShown() {
        held.set(0, document("rules", "Shops close at ten.", true));
        publisher.synchronise();
        assertThat(policies()).containsExactly("rules");
        held.set(0, document("rules", "Shops close at ten."));
        publisher.synchronise();
        assertThat(told).isOne();
    }

    private List<String> policies() {
        return shown.stream().map(PublishedPolicy::policy).toList();
    }

    private static LibraryDocument document(String id, String text) {
        return document(id, text, false);
    }

    private static LibraryDocument document(String id, String text, boolean assumption) {
        return new LibraryDocument(
                id,
                "Rules of " + id,
                List.of("The " + id),
                null,
                null,
                null,
                "The office",
                List.of("K-2"),
                assumption,
                "what the office notes",
                List.of(new PolicyArticle("1", text, null, null)));
    }

    private final class Shown implements PublishedPolicies {

        @Override
        public List<PublishedPolicy> all() {
            return List.copyOf(shown);
        }

        @Override
        public boolean isEmpty() {
            return shown.isEmpty();
        }

        @Override
        public void add(PublishedPolicy policy) {
            shown.add(policy);
        }

        @Override
        public void remove(PublishedPolicy policy) {
            shown.remove(policy);
        }
    }

    private final class Changes implements PublicChanges {

        @Override
        public void tell() {
            told++;
        }

        @Override
        public void forgetOld() {}
    }
}
