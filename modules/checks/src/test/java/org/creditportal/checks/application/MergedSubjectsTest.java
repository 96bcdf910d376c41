package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.checks.domain.register.MergedSubject;
import org.creditportal.records.api.subject.SubjectsRegrouped;
import org.junit.jupiter.api.Test;

/** Whom a subject is held to be, and when. */
class MergedSubjectsTest {

    private static final Instant FIRST = Instant.parse("2026-12-01T02:00:00Z");

    private final List<MergedSubject> kept = new ArrayList<>();
    private final MergedSubjects subjects = new MergedSubjects();
    private Instant now = FIRST;

    MergedSubjectsTest() {
        subjects.merged = new StoredMergedSubjects() {
            @Override
            public void add(MergedSubject added) {
                kept.add(added);
            }

            @Override
            List<MergedSubject> heldAs(String subject) {
                return kept.stream()
                        .filter(held -> held.heldAs().equals(subject) && held.until() == null)
                        .toList();
            }

            @Override
            List<MergedSubject> of(Collection<String> asked) {
                return kept.stream()
                        .filter(held -> asked.contains(held.subject()) && held.until() == null)
                        .toList();
            }
        };
    }

    private void regroup(String from, String into, boolean one) {
        subjects.clock = Clock.fixed(now, ZoneOffset.UTC);
        subjects.regrouped(new SubjectsRegrouped(from, into, one));
        now = now.plus(Duration.ofHours(1));
    }

    private List<String> now() {
        return kept.stream()
                .filter(held -> held.until() == null)
                .map(held -> held.subject() + held.heldAs())
                .toList();
    }

    @Test
    void whoIsMergedIsTheOtherUntilTheyAreTwoAgain() {
        regroup("A", "B", true);
        assertThat(now()).containsExactly("AB");
        regroup("A", "B", false);
        assertThat(now()).isEmpty();
        assertThat(kept.get(0).since()).isEqualTo(FIRST);
        assertThat(kept.get(0).until()).isEqualTo(FIRST.plus(Duration.ofHours(1)));
        regroup("A", "B", true);
        assertThat(now()).containsExactly("AB");
        assertThat(kept).hasSize(2);
    }

    @Test
    void ofAChainEachIsAllThatFollow() {
        regroup("A", "B", true);
        regroup("B", "C", true);
        assertThat(now()).containsExactlyInAnyOrder("AB", "BC", "AC");
        regroup("B", "C", false);
        assertThat(now()).containsExactly("AB");
    }

    @Test
    void whoLeavesTheMiddleOfAChainTakesThoseBeforeItAlong() {
        regroup("A", "B", true);
        regroup("B", "C", true);
        regroup("A", "B", false);
        assertThat(now()).containsExactly("BC");
    }
}
