package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublicNotices;

/** Reads the view with today's legal date: at midnight of its last day a notice is over. */
@Stateless
@DenyAll
public class PublishedNoticesBean implements PublicNotices {

    private static final String TODAY = " FROM dsc_v_notice WHERE put_up_on <= ?1 AND objections_until >= ?1";
    private static final String FIRST_TO_END = " ORDER BY objections_until, number LIMIT ";

    @Inject
    private PublishedRows published;

    @Inject
    private LegalDate legalDate;

    @Override
    @PermitAll
    public Page<PublicNotice> search(int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size);
        }
        long total = Rows.number(today("SELECT COUNT(*)" + TODAY).getSingleResult());
        long skipped = (page - 1L) * size;
        List<PublicNotice> items = skipped >= total ? List.of() : found(size + " OFFSET " + skipped);
        return new Page<>(items, total, page, size);
    }

    @Override
    @PermitAll
    public PublicNotice require(String number) {
        if (!BusinessNumber.isOne(number)) {
            throw new NotFoundException("PublicNotice", number);
        }
        return published.all(today(Rows.NOTICE + TODAY + " AND number = ?2").setParameter(2, number)).stream()
                .map(Rows::notice)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("PublicNotice", number));
    }

    private List<PublicNotice> found(String limit) {
        return published.all(today(Rows.NOTICE + TODAY + FIRST_TO_END + limit)).stream()
                .map(Rows::notice)
                .toList();
    }

    private Query today(String statement) {
        return published.query(statement).setParameter(1, legalDate.today());
    }
}
