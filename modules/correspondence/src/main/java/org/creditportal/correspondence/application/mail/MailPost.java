package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import org.creditportal.correspondence.api.TenantCorrespondence.MailSecurity;
import org.creditportal.correspondence.api.TenantCorrespondence.MailServer;
import org.creditportal.kernel.settings.PortalSettings;
import org.creditportal.kernel.settings.Secrets;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Hands letters to the tenant's mail server. Nobody waits long for a silent one, and nothing is sent over a connection that is
 * not what the tenant's file asks for.
 */
@ApplicationScoped
public class MailPost {

    private static final String WAIT = "10000";
    private static final String SECRET = "smtp.password";

    @Inject
    Clock clock;

    /**
     * Sends a letter.
     *
     * @param number its business number: the same letter sent twice has the same identification
     * @throws LetterRefusedException when it will never arrive
     * @throws LetterDelayedException when it may arrive later
     */
    void send(MailServer server, String number, String address, LetterText text) {
        InternetAddress receiver = receiver(address);
        try {
            MimeMessage message = new NumberedMessage(session(server), number + "@" + domain(server.sender()));
            message.setFrom(new InternetAddress(server.sender()));
            message.setRecipient(Message.RecipientType.TO, receiver);
            message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
            message.setText(text.body(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
        } catch (SendFailedException refused) {
            throw SmtpAnswer.of(refused);
        } catch (MessagingException broken) {
            throw new LetterDelayedException(SmtpAnswer.said(broken), broken);
        }
    }

    /** What the sender's letters are identified by; its group is the letter's number. */
    static Pattern identification(String sender) {
        return Pattern.compile("<([^@<>]+)@" + Pattern.quote(domain(sender)) + ">");
    }

    private static InternetAddress receiver(String address) {
        try {
            InternetAddress receiver = new InternetAddress(address, true);
            receiver.validate();
            return receiver;
        } catch (AddressException malformed) {
            throw new LetterRefusedException(SmtpAnswer.said(malformed), malformed);
        }
    }

    private static String domain(String sender) {
        return sender.substring(sender.indexOf('@') + 1);
    }

    private static Session session(MailServer server) {
        Properties properties = properties(server);
        if (server.user() == null || PortalSettings.MAIL_SERVER.find().isPresent()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        TenantId tenant = TenantScope.current();
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), Secrets.text(tenant, SECRET));
            }
        });
    }

    /** Where the installation has one server for all mail, it is on the same machine and takes mail as it comes. */
    static Properties properties(MailServer server) {
        String[] own = PortalSettings.MAIL_SERVER.find().orElse("").split(":");
        boolean all = own.length > 1;
        MailSecurity security = all ? MailSecurity.NONE : server.security();
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", all ? own[0] : server.host());
        properties.setProperty("mail.smtp.port", all ? own[1] : String.valueOf(server.port()));
        properties.setProperty("mail.smtp.from", server.sender());
        properties.setProperty("mail.smtp.connectiontimeout", WAIT);
        properties.setProperty("mail.smtp.timeout", WAIT);
        properties.setProperty("mail.smtp.writetimeout", WAIT);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == MailSecurity.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** A message whose identification says which letter it is, however often it is sent. */
    private static final class NumberedMessage extends MimeMessage {

        private final String identification;

        NumberedMessage(Session session, String identification) {
            super(session);
            this.identification = identification;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identification + ">");
        }
    }
}
