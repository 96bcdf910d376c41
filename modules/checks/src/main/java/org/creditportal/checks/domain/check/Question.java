package org.creditportal.checks.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;

/** Whom was asked for. A personal number is kept encrypted for looking again, and shown masked. */
@Embeddable
public class Question {

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private AskedBy by;

    @Column(name = "asked_text", updatable = false)
    private String text;

    @Column(name = "asked_protected")
    private String encrypted;

    /** By this a subject is known to have been asked for; {@code null} where only its name was told. */
    @Column(name = "asked_key", updatable = false)
    private String askedKey;

    @Column(name = "asked_name", updatable = false)
    private String name;

    protected Question() {}

    /**
     * @param text code or number, a personal one masked; {@code null} where only the name is known
     * @param encrypted a personal number, encrypted; {@code null} for others
     * @param key equal for the same code or number; {@code null} for a name
     */
    public Question(AskedBy by, String text, String encrypted, String key, String name) {
        this.by = by;
        this.text = text;
        this.encrypted = encrypted;
        this.askedKey = key;
        this.name = name;
    }

    /** As officers see it. */
    public AskedSubject shownToOfficers() {
        return new AskedSubject(by, text, name);
    }

    /** What was asked for, in a few words. */
    String shown() {
        return text == null ? name : text;
    }

    public AskedBy by() {
        return by;
    }

    public String text() {
        return text;
    }

    /** {@code null} where no number tells for certain who was asked for. */
    public String key() {
        return by == AskedBy.REGISTRATION_NUMBER ? null : askedKey;
    }

    public String encrypted() {
        return encrypted;
    }

    public String name() {
        return name;
    }
}
