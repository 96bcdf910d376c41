package org.creditportal.correspondence.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterState;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3_600);

    private final Letter letter = new Letter("o1", "王芳", LetterKind.DIGEST, "digest:2026-11-30", "", NOON);

    @Test
    void whatWasSentMayComeBackOnce() {
        letter.sent(NOON);
        letter.returned("5.1.1 no such user", LATER);
        letter.returned("5.2.2 mailbox full", LATER.plusSeconds(1));
        assertThat(letter.state()).isEqualTo(LetterState.RETURNED);
        assertThat(letter.answer()).isEqualTo("5.1.1 no such user");
        assertThat(letter.settledAt()).isEqualTo(LATER);
    }

    @Test
    void whatWasNeverSentDoesNotComeBack() {
        letter.returned("5.1.1 no such user", LATER);
        assertThat(letter.isWaiting()).isTrue();
        letter.refused("550 no such user", NOON);
        letter.returned("5.1.1 no such user", LATER);
        assertThat(letter.state()).isEqualTo(LetterState.REFUSED);
        assertThat(letter.answer()).isEqualTo("550 no such user");
    }

    @Test
    void whatIsDelayedForTwoDaysIsRefused() {
        assertThat(letter.delayed("450 try again", NOON.plusSeconds(172_800))).isTrue();
        assertThat(letter.delayed("450 try again", NOON.plusSeconds(172_801))).isFalse();
        assertThat(letter.state()).isEqualTo(LetterState.REFUSED);
        assertThat(letter.attempts()).isEqualTo(2);
    }

    @Test
    void whatIsSaidAgainstItIsBounded() {
        letter.sent(NOON);
        letter.returned("x".repeat(301), LATER);
        assertThat(letter.answer()).hasSize(300);
    }
}
