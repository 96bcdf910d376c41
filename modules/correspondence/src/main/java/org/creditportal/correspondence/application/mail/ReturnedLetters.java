package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.correspondence.api.mail.ReturnedMail;
import org.creditportal.correspondence.domain.mail.Letter;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.work.TenantWork;

/**
 * Notes at letters that they came back: the mailbox is read outside any transaction, because its server may be slow, and each letter is
 * noted in one of its own before its report is marked as read.
 */
@ApplicationScoped
public class ReturnedLetters implements ReturnedMail {

    @Inject
    StoredLetters letters;

    @Inject
    ReturnedFetch mailbox;

    @Inject
    TenantDirectory tenants;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public boolean isRead(TenantDefinition tenant) {
        return ReturnedPlace.of(tenant).isPresent();
    }

    @Override
    public void read() {
        ReturnedPlace.of(tenants.current()).ifPresent(place -> mailbox.fetch(place, this::note));
    }

    private boolean note(ReturnedLetter told) {
        return work.inTransaction(() -> {
            Optional<Letter> letter = letters.findForChange(told.number());
            letter.filter(own -> told.failed()).ifPresent(own -> own.returned(words(told), clock.instant()));
            return letter.isPresent();
        });
    }

    private static String words(ReturnedLetter told) {
        return told.said().isEmpty()
                ? Texts.of("correspondence", Locale.CHINESE).get("letter.option.returned")
                : told.said();
    }
}
