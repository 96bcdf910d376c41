package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.responsibility.api.policy.LibraryDocument;

/** A document of the policy library as the public reads it: what was issued, and nothing of what the office notes about it. */
@Entity
@Table(name = "dsc_policy")
public class PublishedPolicy extends VersionedEntity {

    @Column(name = "policy", nullable = false, updatable = false)
    private String policy;

    @Column(name = "title", nullable = false)
    private String title;

    /** How citations call it: its title and its other names, each on a line of its own, with an empty one before and behind. */
    @Column(name = "names", nullable = false)
    private String names;

    @Column(name = "official_number")
    private String officialNumber;

    @Column(name = "publisher")
    private String publisher;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "printed_on")
    private LocalDate printedOn;

    /** An array of articles, in their order; the names of its fields are the contract with the site. */
    @Column(name = "articles", nullable = false)
    private String articles;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected PublishedPolicy() {}

    /** @param articles its text, as the site reads it */
    public PublishedPolicy(LibraryDocument document, String articles, Instant now) {
        super(Identifiers.next());
        this.policy = document.id();
        show(document, articles, now);
    }

    /**
     * Says what the library says now.
     *
     * @param text its articles, as the site reads them
     * @return whether it said something else before
     */
    public final boolean show(LibraryDocument document, String text, Instant now) {
        List<Object> before = shown();
        title = document.title();
        names = Stream.concat(Stream.of(document.title()), document.aliases().stream())
                .collect(Collectors.joining("\n", "\n", "\n"));
        officialNumber = document.number();
        publisher = document.publisher();
        issuedOn = document.issuedOn();
        printedOn = document.printedOn();
        articles = text;
        boolean changed = !shown().equals(before);
        if (changed) {
            changedAt = now;
        }
        return changed;
    }

    private List<Object> shown() {
        return Arrays.asList(title, names, officialNumber, publisher, issuedOn, printedOn, articles);
    }

    /** The document's id in the library. */
    public String policy() {
        return policy;
    }
}
