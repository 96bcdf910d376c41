package org.creditportal.correspondence.application.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.TenantCorrespondence.MailSecurity;
import org.creditportal.correspondence.api.TenantCorrespondence.MailServer;
import org.creditportal.correspondence.api.TenantCorrespondence.ReturnedMailbox;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * Where letters come back to.
 *
 * @param mailbox the sender's mailbox
 * @param password asked for when somebody logs in there
 * @param sender whose letters come back
 */
record ReturnedPlace(ReturnedMailbox mailbox, Supplier<String> password, String sender) {

    private static final String SECRET = "imap.password";

    /** None where the tenant's file names none. What one server takes of all tenants comes back there, or nowhere. */
    static Optional<ReturnedPlace> of(TenantDefinition tenant) {
        MailServer server = tenant.section(TenantCorrespondence.class).mail();
        if (server == null || server.returned() == null) {
            return Optional.empty();
        }
        if (PortalSettings.MAIL_SERVER.find().isPresent()) {
            return PortalSettings.MAIL_RETURNED.find().map(at -> onOneServer(server.sender(), at.split(":")));
        }
        return Optional.of(
                new ReturnedPlace(server.returned(), () -> Secrets.text(tenant.id(), SECRET), server.sender()));
    }

    /** It has a mailbox for each address, with any password. */
    private static ReturnedPlace onOneServer(String sender, String... at) {
        ReturnedMailbox mailbox = new ReturnedMailbox(at[0], Integer.parseInt(at[1]), MailSecurity.NONE, sender);
        return new ReturnedPlace(mailbox, () -> sender, sender);
    }
}
