package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What an entry says of the records that it rests on: what happened, the latest decision, how long all may be shown. */
@Embeddable
public class Statement {

    @Column(name = "facts", nullable = false)
    private String facts;

    /** The record whose very words the facts are; {@code null} where the clerk chose words of his own. */
    @Column(name = "facts_record")
    private String factsRecord;

    @Embedded
    private DecisionDocument document;

    @Column(name = "grounds_until")
    private LocalDate groundsUntil;

    protected Statement() {}

    private Statement(String facts, String factsRecord, List<Ground> grounds) {
        this.facts = facts;
        this.factsRecord = factsRecord;
        this.document = latest(grounds).document();
        this.groundsUntil = grounds.stream()
                .map(Ground::retainedUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is proposed in these words. */
    static Statement of(String facts, List<Ground> grounds) {
        String record = grounds.stream()
                .filter(ground -> facts.equals(ground.statedFacts()))
                .map(Ground::record)
                .findFirst()
                .orElse(null);
        return new Statement(facts, record, grounds);
    }

    /** What it says of the records as they are now; words of the clerk's own stay, as do a record's that are not fit any more. */
    Statement following(List<Ground> grounds) {
        String words = grounds.stream()
                .filter(ground -> ground.record().equals(factsRecord))
                .map(Ground::statedFacts)
                .filter(FactsAreFitForThePublic::allows)
                .findFirst()
                .orElse(facts);
        Statement told = new Statement(words, factsRecord, grounds);
        // Of several decisions of the same day, the one that was named stays, in whatever order they come.
        boolean stands = told.document.decidedOn().equals(document.decidedOn())
                && grounds.stream().anyMatch(ground -> ground.document().equals(document));
        told.document = stands ? document : told.document;
        return told;
    }

    /** The same in other words, which are nobody's but the bureau's own. */
    Statement inWords(String words) {
        Statement told = new Statement();
        told.facts = words;
        told.factsRecord = words.equals(facts) ? factsRecord : null;
        told.document = document;
        told.groundsUntil = groundsUntil;
        return told;
    }

    /** Whether the facts are the very words of the records as they are now. */
    boolean isInWordsOf(List<Ground> grounds) {
        return grounds.stream()
                .anyMatch(ground -> ground.record().equals(factsRecord) && facts.equals(ground.statedFacts()));
    }

    /** Whether who was told the other was told this: what happened, and by which decision. */
    boolean saysAs(Statement other) {
        return facts.equals(other.facts) && document.equals(other.document);
    }

    static Ground latest(List<Ground> grounds) {
        return grounds.stream()
                .max(Comparator.comparing(ground -> ground.document().decidedOn()))
                .orElseThrow();
    }

    String facts() {
        return facts;
    }

    DecisionDocument document() {
        return document;
    }

    LocalDate groundsUntil() {
        return groundsUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement
                && facts.equals(statement.facts)
                && Objects.equals(factsRecord, statement.factsRecord)
                && document.equals(statement.document)
                && Objects.equals(groundsUntil, statement.groundsUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, factsRecord, document, groundsUntil);
    }
}
