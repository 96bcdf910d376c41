package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.TenantCorrespondence.MailServer;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.domain.mail.Letter;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.work.TenantWork;

/**
 * Sends one letter: outside any transaction, because a mail server may be slow, and notes at once what became of it, because
 * what was sent must not be sent again when another letter fails.
 */
@ApplicationScoped
class LetterDispatch {

    @Inject
    StoredLetters letters;

    @Inject
    OfficerAddresses addresses;

    @Inject
    MailPost post;

    @Inject
    TenantDirectory tenants;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    /** Sends the letter unless that is settled. */
    void send(String number) {
        Optional<Letter> waiting =
                work.inTransaction(() -> letters.find(number)).filter(Letter::isWaiting);
        if (waiting.isPresent()) {
            try {
                send(waiting.get());
                note(number, letter -> {
                    letter.sent(clock.instant());
                    return false;
                });
            } catch (LetterRefusedException refused) {
                note(number, letter -> {
                    letter.refused(refused.getMessage(), clock.instant());
                    return false;
                });
            } catch (LetterDelayedException delayed) {
                if (note(number, letter -> letter.delayed(delayed.getMessage(), clock.instant()))) {
                    throw delayed;
                }
            }
        }
    }

    private void send(Letter letter) {
        TenantDefinition tenant = tenants.current();
        MailServer server = tenant.section(TenantCorrespondence.class).mail();
        if (server == null) {
            throw new LetterRefusedException(words("letter.option.noServer"), null);
        }
        boolean anchor = letter.kind() == LetterKind.ANCHOR;
        String address = Optional.ofNullable(anchor ? server.anchors() : addressOf(letter.officer()))
                .filter(email -> !email.isBlank())
                .orElseThrow(() -> new LetterRefusedException(words("letter.option.noAddress"), null));
        LetterText text = anchor
                ? LetterText.anchor(tenant.id().value(), letter.lines())
                : LetterText.of(
                        letter.kind(),
                        LetterText.read(letter.lines()),
                        TenantAddress.of(tenant).officeUrl());
        post.send(server, letter.number(), address, text);
    }

    private String addressOf(String officer) {
        return addresses.find(officer).map(OfficerAddress::email).orElse(null);
    }

    private boolean note(String number, Predicate<Letter> change) {
        return work.inTransaction(
                () -> letters.findForChange(number).map(change::test).orElse(false));
    }

    private static String words(String key) {
        return Texts.of("correspondence", Locale.CHINESE).get(key);
    }
}
