package org.creditportal.correspondence.application.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.creditportal.correspondence.api.TenantCorrespondence.MailSecurity;
import org.creditportal.correspondence.api.TenantCorrespondence.ReturnedMailbox;

/**
 * Reads reports of delivery from the sender's mailbox by IMAP, a bounded number of bounded size, and marks as read what told of a
 * letter of the portal. Everything else in it belongs to people and stays as it is. Nobody waits long for a silent server.
 */
@ApplicationScoped
public class ReturnedFetch {

    private static final Logger LOG = System.getLogger(ReturnedFetch.class.getName());
    private static final String WAIT = "10000";
    private static final int MOST = 200;
    private static final int LARGEST = 512 * 1024;
    private static final Flags READ = new Flags(Flags.Flag.SEEN);

    private static final SearchTerm UNREAD_REPORTS =
            new AndTerm(new FlagTerm(READ, false), new HeaderTerm("Content-Type", "multipart/report"));

    /**
     * Tells what unread reports say, the newest first.
     *
     * @param heard notes it for good and says whether the letter is one of the tenant's: only then is the report marked as read,
     *     because several tenants may send from one mailbox
     */
    void fetch(ReturnedPlace place, Predicate<ReturnedLetter> heard) {
        ReturnedMailbox mailbox = place.mailbox();
        Session session = Session.getInstance(properties(mailbox.security()));
        try (Store store = session.getStore("imap")) {
            store.connect(
                    mailbox.host(),
                    mailbox.port(),
                    mailbox.user(),
                    place.password().get());
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            for (Message report : newest(inbox.search(UNREAD_REPORTS))) {
                Optional<ReturnedLetter> letter = read(session, report, place.sender());
                if (letter.filter(heard).isPresent()) {
                    report.setFlags(READ, true);
                }
            }
            // What people have deleted there stays for them to take away; closing the store alone takes nothing away
            // either.
            inbox.close(false);
        } catch (MessagingException broken) {
            throw new IllegalStateException(SmtpAnswer.said(broken), broken);
        }
    }

    private static List<Message> newest(Message... reports) {
        List<Message> found = new ArrayList<>(Arrays.asList(reports));
        Collections.reverse(found);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** One that cannot be read keeps none of the others from being. */
    private static Optional<ReturnedLetter> read(Session session, Message report, String sender)
            throws MessagingException {
        if (report.getSize() > LARGEST) {
            return Optional.empty();
        }
        try {
            Bounded bytes = new Bounded();
            report.writeTo(bytes);
            return ReturnedLetter.read(
                    new MimeMessage(session, new ByteArrayInputStream(bytes.bytes.toByteArray())), sender);
        } catch (IOException | MessagingException unreadable) {
            LOG.log(Level.DEBUG, "A report of delivery cannot be read and is left to people", unreadable);
            return Optional.empty();
        }
    }

    private static Properties properties(MailSecurity security) {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", WAIT);
        properties.setProperty("mail.imap.timeout", WAIT);
        properties.setProperty("mail.imap.writetimeout", WAIT);
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(security == MailSecurity.STARTTLS));
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(security == MailSecurity.TLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        return properties;
    }

    /** A server may send more than it said. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] more, int offset, int length) throws IOException {
            if (bytes.size() + length > LARGEST) {
                throw new IOException("More than " + LARGEST + " bytes");
            }
            bytes.write(more, offset, length);
        }
    }
}
