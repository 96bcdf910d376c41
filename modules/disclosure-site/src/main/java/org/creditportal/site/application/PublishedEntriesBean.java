package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.KeptAnswers;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedList;
import org.creditportal.site.api.PublishedState;
import org.creditportal.site.api.PublishingAuthority;

/** Reads the views with today's legal date; each answer is one transaction, so that rows and total agree. */
@Stateless
@DenyAll
public class PublishedEntriesBean implements PublishedEntries {

    private static final int MOST_BUREAUS = 200;
    private static final int MOST_CANDIDATES = 200;
    private static final String NEWEST_FIRST = " ORDER BY published_on DESC, number DESC LIMIT ";
    private static final List<String> COLOURS = List.of("BLACK", "WATCH", "RED");

    @Inject
    private PublishedRows published;

    @Inject
    private LegalDate legalDate;

    @Inject
    private KeptAnswers kept;

    @Override
    @PermitAll
    public Page<PublishedEntry> search(EntryCriteria criteria, int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Page " + page + " of size " + size);
        }
        EntryQuery query = EntryQuery.of(criteria, legalDate.today());
        long total = kept(
                List.of("total", criteria),
                () -> Rows.number(
                        query.create(published::query, "SELECT COUNT(*)", "").getSingleResult()));
        long skipped = (page - 1L) * size;
        List<PublishedEntry> items = skipped >= total ? List.of() : entries(query, size + " OFFSET " + skipped);
        return new Page<>(items, total, page, size);
    }

    @Override
    @PermitAll
    public List<PublishedEntry> download(EntryCriteria criteria) {
        return entries(EntryQuery.of(criteria, legalDate.today()), String.valueOf(LARGEST_DOWNLOAD));
    }

    @Override
    @PermitAll
    public PublishedEntry require(String number) {
        return find(number).orElseThrow(() -> new NotFoundException("PublishedEntry", number));
    }

    /** What is no number is not asked for: the database refuses to compare its ASCII columns with other characters. */
    private Optional<PublishedEntry> find(String number) {
        if (!BusinessNumber.isOne(number)) {
            return Optional.empty();
        }
        EntryQuery query = EntryQuery.of(EntryCriteria.ALL, legalDate.today()).numbered(number);
        return entries(query, "1").stream().findFirst();
    }

    @Override
    @PermitAll
    public Optional<LocalDate> findWithdrawal(String number) {
        if (!BusinessNumber.isOne(number) || find(number).isPresent()) {
            return Optional.empty();
        }
        return published
                .values(published
                        .query("SELECT withdrawn_on FROM dsc_v_withdrawn_entry WHERE number = ?1")
                        .setParameter(1, number))
                .stream()
                .map(Rows::date)
                .findFirst();
    }

    @Override
    @PermitAll
    public List<String> findNearest(String text) {
        EntryQuery query = EntryQuery.near(text, legalDate.today());
        List<String> candidates =
                published
                        .values(query.create(published::query, "SELECT subject_name", " LIMIT " + MOST_CANDIDATES))
                        .stream()
                        .map(String::valueOf)
                        .toList();
        return NearestNames.of(text, candidates);
    }

    @Override
    @PermitAll
    public List<PublishedList> lists() {
        return kept("lists", this::readLists);
    }

    private List<PublishedList> readLists() {
        Map<Object, Object[]> counts = new HashMap<>();
        EntryQuery inForce = EntryQuery.of(EntryCriteria.ALL, legalDate.today());
        for (Object[] row : published.all(inForce.create(
                published::query, "SELECT list_type, COUNT(*), MAX(changed_at)", " GROUP BY list_type"))) {
            counts.put(row[0], row);
        }
        return published.all(published.query(Rows.LIST)).stream()
                .map(row -> withCount(row, counts.get(row[0])))
                .sorted(Comparator.comparing((PublishedList list) ->
                                COLOURS.indexOf(list.colour().name()))
                        .thenComparing(PublishedList::id))
                .toList();
    }

    @Override
    @PermitAll
    public List<PublishingAuthority> authorities() {
        return kept("authorities", this::readAuthorities);
    }

    private List<PublishingAuthority> readAuthorities() {
        EntryQuery inForce = EntryQuery.of(EntryCriteria.ALL, legalDate.today());
        String select = "SELECT bureau, MIN(authority_zh), MIN(authority_en)";
        String rest = " GROUP BY bureau ORDER BY bureau LIMIT " + MOST_BUREAUS;
        return published.all(inForce.create(published::query, select, rest)).stream()
                .map(Rows::authority)
                .toList();
    }

    /** One statement, for each page that is asked: a transaction about it would be three more ways to the database and back. */
    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PublishedState state() {
        Object[] row = published
                .all(published.query("SELECT period, changes, mark FROM dsc_v_state"))
                .get(0);
        return new PublishedState(TenantScope.current(), legalDate.today(), row[0] + "/" + row[1] + "/" + row[2]);
    }

    /** What is counted over all entries, and is the same until one of them changes. */
    @SuppressWarnings("unchecked") // each question has one kind of answer
    private <T> T kept(Object question, Supplier<T> answer) {
        PublishedState now = state();
        return (T) kept.find(question, now).orElseGet(() -> {
            T told = answer.get();
            kept.keep(question, now, told, 0);
            return told;
        });
    }

    @Override
    @PermitAll
    public boolean answers() {
        return Rows.number(published
                        .query("SELECT COUNT(*) FROM dsc_v_list_summary")
                        .getSingleResult())
                >= 0;
    }

    private static PublishedList withCount(Object[] row, Object[] count) {
        long entries = count == null ? 0 : Rows.number(count[1]);
        Instant lastEntry = count == null ? null : Rows.instant(count[2]);
        return Rows.list(row, entries, lastEntry);
    }

    private List<PublishedEntry> entries(EntryQuery query, String limit) {
        return published.all(query.create(published::query, Rows.ENTRY, NEWEST_FIRST + limit)).stream()
                .map(Rows::entry)
                .toList();
    }
}
