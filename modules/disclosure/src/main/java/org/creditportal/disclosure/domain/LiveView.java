package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;

/** What was answered to who wished to see a report live, for some minutes and for nobody else: each look is on record. */
@Entity
@Table(name = "dsc_live_view")
public class LiveView {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "asked_with", nullable = false, updatable = false)
    private String askedWith;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "shown_until", nullable = false, updatable = false)
    private Instant shownUntil;

    protected LiveView() {}

    /** @param content what may be shown; {@code null} where it could not be read */
    public LiveView(LiveRequest request, String content, Instant shownUntil) {
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.code = request.code();
        this.askedWith = request.askedWith();
        this.content = content;
        this.shownUntil = shownUntil;
    }
}
