package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.site.api.DocumentVerification;
import org.creditportal.site.api.VerifiedDocument;

/** Asks the view for one code; there is no way to ask for more than one. */
@Stateless
@DenyAll
public class DocumentVerificationBean implements DocumentVerification {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{24}");

    private static final String ONE = "SELECT official_number, type_name_zh, type_name_en, issued_on, pages, digest,"
            + " state, since, copy_place, printed_on, printed_by_zh, printed_by_en, live_until, overtaken_on FROM dsc_v_document WHERE code = ?1";

    @Inject
    private PublishedRows published;

    @Override
    @PermitAll
    public Optional<VerifiedDocument> find(String code) {
        // What cannot be a code is not asked for: nobody makes the database work with it.
        if (code == null || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return published.all(published.query(ONE).setParameter(1, code)).stream()
                .findFirst()
                .map(DocumentVerificationBean::document);
    }

    private static VerifiedDocument document(Object[] row) {
        return new VerifiedDocument(
                row[0].toString(),
                new LocalizedText(row[1].toString(), row[2].toString()),
                Rows.date(row[3]),
                Math.toIntExact(Rows.number(row[4])),
                row[5].toString(),
                row[6].toString(),
                Rows.date(row[7]),
                Rows.date(row[12]),
                Rows.date(row[13]),
                row[8] == null ? null : copy(row));
    }

    private static VerifiedDocument.Copy copy(Object[] row) {
        return new VerifiedDocument.Copy(
                String.format(Locale.ROOT, "%06d", Rows.number(row[8])),
                Rows.date(row[9]),
                new LocalizedText(row[10].toString(), row[11].toString()));
    }
}
