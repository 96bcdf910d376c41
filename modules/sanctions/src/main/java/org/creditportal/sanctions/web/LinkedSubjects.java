package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;

/** Whether a page about measures leads on to the subject's dossier: a bureau may have to apply one to a subject that it has no records of. */
@ApplicationScoped
public class LinkedSubjects {

    @Inject
    private SubjectDossier dossiers;

    /** The subject's number, if the officer may see the subject; else {@code null}. */
    public String visible(String number) {
        return number != null && dossiers.isVisible(new SubjectNumber(number)) ? number : null;
    }
}
