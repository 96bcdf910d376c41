package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.DocumentVerification;
import org.creditportal.site.api.LiveReports;

/** Asks the view for one code. Only for a document that may be seen live is a wish left, and one at a time. */
@Stateless
@DenyAll
public class LiveReportsBean implements LiveReports {

    private static final String ANSWER =
            "SELECT content, shown_until FROM dsc_v_live_view WHERE code = ?1 AND asked_with = ?2";
    private static final String WISH =
            "INSERT IGNORE INTO dsc_inbox_live_request (id, number, code, asked_with, asked_at) VALUES (?1, ?2, ?3, ?4, ?5)";

    @Inject
    private PublishedRows published;

    @Inject
    private DocumentVerification documents;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public Answer findOrAsk(String code, String key) {
        boolean allowed = documents
                .find(code)
                .filter(document -> document.isShownLive(legalDate.today()))
                .isPresent();
        if (!allowed) {
            return new Answer(true, null);
        }
        // Of each code another, so that nobody reads from the tables what one browser asked for.
        String askedWith = Digests.sm3((code + key).getBytes(StandardCharsets.UTF_8));
        List<Object[]> rows =
                published.all(published.query(ANSWER).setParameter(1, code).setParameter(2, askedWith));
        if (rows.isEmpty() || Rows.instant(rows.get(0)[1]).isBefore(clock.instant())) {
            wish(code, askedWith);
            return new Answer(false, null);
        }
        Object content = rows.get(0)[0];
        return new Answer(true, content == null ? null : LiveJson.read(content.toString()));
    }

    private void wish(String code, String askedWith) {
        published
                .query(WISH)
                .setParameter(1, Identifiers.next())
                .setParameter(2, Identifiers.nextText())
                .setParameter(3, code)
                .setParameter(4, askedWith)
                .setParameter(5, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .executeUpdate();
    }
}
