package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.site.api.ReportKeys;

@Stateless
@DenyAll
public class ReportKeysBean implements ReportKeys {

    private static final int MOST = 100;

    @Inject
    private PublishedRows published;

    @Override
    @PermitAll
    public List<PublicKey> all() {
        return published
                .all(published
                        .query("SELECT fingerprint, x, y FROM dsc_v_report_key ORDER BY id DESC")
                        .setMaxResults(MOST))
                .stream()
                .map(row -> new PublicKey(row[0].toString(), row[1].toString(), row[2].toString()))
                .toList();
    }
}
