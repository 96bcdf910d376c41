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

    /** Host, port for what is sent, port for what comes back. */
    private static final int PARTS = 3;

    /** None where the tenant's file names none. What one server takes of all tenants comes back there, or nowhere. */
    static Optional<ReturnedPlace> of(TenantDefinition tenant) {
        MailServer server = tenant.section(TenantCorrespondence.class).mail();
        if (server == null || server.returned() == null) {
            return Optional.empty();
        }
        Optional<String> one = PortalSettings.MAIL_SERVER.find();
        if (one.isPresent()) {
            return Optional.of(one.get().split(":"))
                    .filter(parts -> parts.length == PARTS)
                    .map(parts -> onOneServer(server.sender(), parts));
        }
        return Optional.of(
                new ReturnedPlace(server.returned(), () -> Secrets.text(tenant.id(), SECRET), server.sender()));
    }

    /** It has a mailbox for each address, with any password. */
    private static ReturnedPlace onOneServer(String sender, String... at) {
        int port = Integer.parseInt(at[PARTS - 1]);
        ReturnedMailbox mailbox = new ReturnedMailbox(at[0], port, MailSecurity.NONE, sender);
        return new ReturnedPlace(mailbox, () -> sender, sender);
    }
}
