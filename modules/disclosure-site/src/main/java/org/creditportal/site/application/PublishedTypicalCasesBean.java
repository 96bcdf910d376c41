package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.TypicalCase;
import org.creditportal.site.api.TypicalCases;

/** Reads the view with today's legal date; each answer is one transaction. */
@Stateless
@DenyAll
public class PublishedTypicalCasesBean implements TypicalCases {

    private static final String COLUMNS =
            "SELECT number, effect, title, text, measure_zh, measure_en, authority_zh, authority_en, published_on,"
                    + " published_until";
    private static final String TODAY = " FROM dsc_v_typical_case WHERE published_on <= ?1 AND published_until >= ?1";
    private static final String NEWEST_FIRST = " ORDER BY published_on DESC, number DESC LIMIT ";

    @Inject
    private PublishedRows published;

    @Inject
    private LegalDate legalDate;

    @Override
    @PermitAll
    public Page<TypicalCase> search(int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size);
        }
        long total = Rows.number(today("SELECT COUNT(*)" + TODAY).getSingleResult());
        long skipped = (page - 1L) * size;
        List<TypicalCase> items = skipped >= total ? List.of() : found(size + " OFFSET " + skipped);
        return new Page<>(items, total, page, size);
    }

    @Override
    @PermitAll
    public TypicalCase require(String number) {
        if (!BusinessNumber.isOne(number)) {
            throw new NotFoundException("TypicalCase", number);
        }
        return published.all(today(COLUMNS + TODAY + " AND number = ?2").setParameter(2, number)).stream()
                .map(PublishedTypicalCasesBean::typicalCase)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("TypicalCase", number));
    }

    private List<TypicalCase> found(String limit) {
        return published.all(today(COLUMNS + TODAY + NEWEST_FIRST + limit)).stream()
                .map(PublishedTypicalCasesBean::typicalCase)
                .toList();
    }

    private Query today(String statement) {
        LocalDate today = legalDate.today();
        return published.query(statement).setParameter(1, today);
    }

    private static TypicalCase typicalCase(Object[] row) {
        return new TypicalCase(
                row[0].toString(),
                row[1].toString(),
                row[2].toString(),
                row[3].toString(),
                new LocalizedText(row[4].toString(), row[5].toString()),
                new LocalizedText(row[6].toString(), row[7].toString()),
                Rows.date(row[8]),
                Rows.date(row[9]));
    }
}
