package org.creditportal.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.correspondence.api.document.DocumentStanding;
import org.creditportal.correspondence.api.document.DocumentState;
import org.creditportal.disclosure.domain.LiveRequest;
import org.creditportal.disclosure.domain.LiveView;
import org.creditportal.disclosure.domain.VerifiableDocument;
import org.creditportal.disclosure.domain.VerifiableDocuments;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.work.TenantWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each look that somebody made is written down, and none that nobody made. */
class LiveViewAnswersTest {

    private static final String OFFICIAL = "测信报〔2026〕1号";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final List<LiveRequest> waiting = new ArrayList<>();
    private final List<LiveRequest> seenByOtherNode = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final LiveViewAnswers answers = new LiveViewAnswers();
    private boolean silent;

    @BeforeEach
    void assemble() {
        answers.requests = new Requests();
        answers.views = new Views();
        answers.documents = new Documents();
        answers.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        answers.reports = official -> {
            acts.add("looked at " + official);
            if (silent) {
                throw new IllegalStateException("a source is silent");
            }
            return Optional.empty();
        };
        answers.work = new TenantWork() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Test
    void theReportIsReadWhileWishAndDocumentAreHeld() {
        waiting.add(new Wish("1", "browser"));
        answers.answer();
        assertThat(acts).containsExactly("wish 1 held", "document held", "looked at " + OFFICIAL, "answered");
        assertThat(waiting).isEmpty();
    }

    @Test
    void whoComesAfterAnotherNodeLooksAtNothing() {
        seenByOtherNode.add(new Wish("1", "browser"));
        answers.answer();
        assertThat(acts).isEmpty();
        assertThat(shown).isEmpty();
    }

    @Test
    void whoAsksTwiceBeforeTheAnswerIsThereLooksOnce() {
        waiting.add(new Wish("1", "browser"));
        answers.answer();
        waiting.add(new Wish("2", "browser"));
        answers.answer();
        assertThat(acts).containsOnlyOnce("looked at " + OFFICIAL);
        assertThat(waiting).isEmpty();
    }

    @Test
    void anotherBrowserLooksForItselfAndTakesNobodysAnswerAway() {
        waiting.add(new Wish("1", "browser"));
        answers.answer();
        waiting.add(new Wish("2", "another"));
        answers.answer();
        assertThat(acts.stream().filter(act -> act.startsWith("looked"))).hasSize(2);
        assertThat(shown).containsExactly("browser", "another");
    }

    @Test
    void whatCannotBeReadIsAnsweredToo() {
        silent = true;
        waiting.add(new Wish("1", "browser"));
        answers.answer();
        assertThat(shown).containsExactly("browser");
        assertThat(waiting).isEmpty();
    }

    private static final class Wish extends LiveRequest {

        private final String number;
        private final String askedWith;

        Wish(String number, String askedWith) {
            this.number = number;
            this.askedWith = askedWith;
        }

        @Override
        public String number() {
            return number;
        }

        @Override
        public String code() {
            return "code";
        }

        @Override
        public String askedWith() {
            return askedWith;
        }
    }

    private final class Requests extends StoredLiveRequests {

        @Override
        List<LiveRequest> oldest(int most) {
            return seenByOtherNode.isEmpty() ? List.copyOf(waiting) : List.copyOf(seenByOtherNode);
        }

        @Override
        public Optional<LiveRequest> findForChange(String number) {
            Optional<LiveRequest> held = waiting.stream()
                    .filter(request -> request.number().equals(number))
                    .findFirst();
            held.ifPresent(request -> acts.add("wish " + number + " held"));
            return held;
        }

        @Override
        public void remove(LiveRequest gone) {
            waiting.remove(gone);
        }
    }

    private final class Views extends StoredLiveViews {

        private final List<LiveRequest> answered = new ArrayList<>();

        @Override
        boolean isAnswered(LiveRequest request, Instant now) {
            answered.add(request);
            return shown.contains(request.askedWith());
        }

        @Override
        void forget(LiveRequest request) {
            shown.remove(request.askedWith());
        }

        @Override
        public void add(LiveView view) {
            acts.add("answered");
            shown.add(answered.get(answered.size() - 1).askedWith());
        }

        @Override
        void forgetOutdated(Instant now, int most) {
            // Nothing gets old here.
        }
    }

    private final class Documents implements VerifiableDocuments {

        private final VerifiableDocument document = new VerifiableDocument(new DocumentStanding(
                "code",
                OFFICIAL,
                new LocalizedText("信用报告", "Credit report"),
                DAY,
                1,
                "digest",
                DocumentState.IN_FORCE,
                DAY));

        @Override
        public Optional<VerifiableDocument> findByCode(String code) {
            return Optional.of(document);
        }

        @Override
        public List<VerifiableDocument> findAllForChange(String officialNumber) {
            acts.add("document held");
            return List.of(document);
        }

        @Override
        public void add(VerifiableDocument added) {
            throw new AssertionError("nothing is issued here");
        }
    }
}
