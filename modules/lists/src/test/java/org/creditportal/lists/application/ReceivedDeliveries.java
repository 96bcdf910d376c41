package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.SourceLevel;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ToldEntry;

/** Deliveries of a list of the courts. */
final class ReceivedDeliveries {

    static final ListSource COURTS = new ListSource(
            "court-defaulters",
            new LocalizedText("失信被执行人名单", "Judgment defaulters"),
            SourceLevel.NATIONAL,
            "最高人民法院",
            ListTypes.serious().id(),
            ListTypes.MARKET,
            7,
            Map.of(),
            false,
            List.of("K-36"),
            null);

    private ReceivedDeliveries() {}

    static ReceivedImport delivery(LocalDate asOf, boolean shorter) {
        return new ReceivedImport(
                new ReceiveList(COURTS.id(), asOf, "名单.csv", shorter, CommandToken.next()), 1, "名单.csv", signature());
    }

    static Signature signature() {
        return Entries.OFFICE.sign(Entries.NOON);
    }

    static ToldEntry told(String subject, String document, LocalDate until) {
        return told(subject, subject, document, until);
    }

    /** @param own the subject that is told, which was found to be the other */
    static ToldEntry told(String subject, String own, String document, LocalDate until) {
        return new ToldEntry(
                new ListedSubject(subject, ListedSubjectKind.LEGAL_PERSON, Entries.NAME, Entries.CODE),
                own,
                "昆明市中级人民法院",
                document,
                Entries.DECIDED_ON,
                until,
                "有履行能力而拒不履行");
    }

    static ReceivedEntry entry(String subject, String document) {
        return ReceivedEntry.of(COURTS, told(subject, document, null), delivery(Entries.TODAY, false), Entries.NOON);
    }
}
