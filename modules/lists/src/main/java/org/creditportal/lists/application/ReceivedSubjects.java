package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedField;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ToldEntry;
import org.creditportal.lists.domain.received.UnreadRows;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.RegisteredSubject;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectRegistration;
import org.creditportal.records.api.subject.SubjectView;

/** Finds whom the rows of other authorities' lists name. */
@ApplicationScoped
class ReceivedSubjects {

    @Inject
    SubjectRegistration registration;

    @Inject
    PublicSubjects names;

    /** Has it found by every name of its subject. */
    void name(ReceivedEntry entry) {
        entry.findBy(names.findNames(new SubjectNumber(entry.subject().number())));
    }

    /**
     * Who is told; whoever is not on record is taken in, as by the import of records.
     *
     * @param seen keys of earlier rows, to which these are added
     * @param unread rows that were not taken, to which these are added
     */
    List<ToldEntry> told(
            List<ReadRow> rows, ListSource source, Set<String> seen, UnreadRows unread, List<ReceivedFaultRow> faults) {
        List<RegisteredSubject> registered = registration.register(
                rows.stream().map(ReadRow::subject).toList(), source.name().zh());
        List<ToldEntry> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ReadRow row = rows.get(i);
            RegisteredSubject who = registered.get(i);
            ToldEntry entry = who.isSure() ? told(row, who.subject()) : null;
            ReceivedFaultRow fault = fault(row, who);
            if (fault == null && !seen.add(ReceivedEntry.key(source.id(), entry))) {
                fault = new ReceivedFaultRow(row.line(), null, ReceivedFault.REPEATED);
            }
            if (fault == null) {
                told.add(entry);
            } else {
                faults.add(fault);
                keepUnread(row, who, unread);
            }
        }
        return told;
    }

    /**
     * Who is told apart is none that could not be read: a minor ends, a repeated row was told. Another name, or what several have, says
     * nothing of whose it is.
     */
    private static void keepUnread(ReadRow row, RegisteredSubject who, UnreadRows unread) {
        if (!who.isSure()) {
            String onRecord =
                    who.subject() == null ? null : who.subject().subject().name();
            unread.add(
                    who.otherName() || who.several() ? onRecord : row.subject().name(), row.document());
        }
    }

    private static ReceivedFaultRow fault(ReadRow row, RegisteredSubject who) {
        if (who.otherName()) {
            return new ReceivedFaultRow(row.line(), ReceivedField.NAME, ReceivedFault.OTHER_NAME);
        }
        if (who.several()) {
            ReceivedField field = row.subject().code() == null ? ReceivedField.ID_NUMBER : ReceivedField.CODE;
            return new ReceivedFaultRow(row.line(), field, ReceivedFault.SEVERAL_SUBJECTS);
        }
        if (who.subject() == null) {
            return new ReceivedFaultRow(row.line(), ReceivedField.CODE, ReceivedFault.CODE_INVALID);
        }
        return who.subject().subject().minor()
                ? new ReceivedFaultRow(row.line(), ReceivedField.ID_NUMBER, ReceivedFault.MINOR)
                : null;
    }

    private static ToldEntry told(ReadRow row, IdentifiedSubject who) {
        SubjectView subject = who.subject();
        ListedSubject listed = new ListedSubject(
                subject.number().value(),
                RecordGrounds.kind(subject.kind()),
                row.subject().name(),
                subject.code());
        return new ToldEntry(
                listed, who.told(), row.authority(), row.document(), row.decidedOn(), row.until(), row.facts());
    }
}
