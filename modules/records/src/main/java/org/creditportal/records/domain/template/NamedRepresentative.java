package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.subject.PersonIdentity;

/** The legal representative that a row names, recognised as the person on record who has the same certificate. */
public final class NamedRepresentative {

    private NamedRepresentative() {}

    /**
     * What tells the representative from all others; in the clear.
     *
     * @param number the representative's, in the clear; {@code null} where none is told
     * @param today the legal date
     * @return {@code null} where no number is told
     */
    public static String identity(RecordContent content, String number, LocalDate today) {
        return number == null ? null : PersonIdentity.of(certificate(content), number, today);
    }

    /** What told the representative before; in the clear. */
    public static List<String> formerIdentities(RecordContent content, String number, LocalDate today) {
        return number == null ? List.of() : PersonIdentity.former(certificate(content), number, today);
    }

    private static CertificateType certificate(RecordContent content) {
        String written = content.get(Item.REPRESENTATIVE_CERTIFICATE);
        return written == null ? null : TemplateWords.SHIPPED.certificate(written);
    }
}
