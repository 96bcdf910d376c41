package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.PersonMark;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.PublishableEntryView;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.records.api.subject.SubjectNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last gate before the public: what is not in force does not pass, and persons pass masked (K-7). */
class PublishableEntriesTest {

    private final PublishableEntriesBean publishable = new PublishableEntriesBean() {
        @Override
        boolean isForThePublic(ListEntry entry) {
            return forThePublic;
        }
    };
    private final EntriesInMemory entries = new EntriesInMemory();
    private boolean forThePublic = true;
    private LocalDate today = Entries.TODAY;

    @BeforeEach
    void assemble() {
        publishable.entries = entries;
        publishable.subjects = new NamedSubjects("昆明示例新名有限公司", "张君宝");
        publishable.words = new PublicWords() {
            @Override
            String mark(ListedSubject subject) {
                return subject.isPerson()
                        ? subjects.findMark(new SubjectNumber(subject.number()), PersonMark.BIRTH_YEAR)
                                .orElseThrow()
                        : null;
            }
        };
        publishable.words.entries = entries;
        publishable.words.subjects = publishable.subjects;
        publishable.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    @Test
    void letsOutWhatIsInForce() {
        ListEntry entry = added(anEntry().published());
        PublishableEntryView view = found(entry).orElseThrow();
        assertThat(view.subjectName()).isEqualTo("昆明示例商贸有限公司");
        assertThat(view.otherNames()).contains("昆明示例新名有限公司");
        assertThat(view.subjectMark()).isNull();
        assertThat(view.subjectCode()).isEqualTo("91530100MA6K000019");
        assertThat(view.basis()).isEqualTo(ListTypes.LAW);
        assertThat(view.publishedUntil()).isEqualTo(entry.publishedUntil());
    }

    @Test
    void holdsBackWhatIsNotPublishedOrNoLonger() {
        assertThat(found(added(anEntry().proposed()))).isEmpty();
        assertThat(found(added(anEntry().approved()))).isEmpty();
        assertThat(found(added(anEntry().rejected()))).isEmpty();
        assertThat(found(added(anEntry().withdrawn()))).isEmpty();
    }

    @Test
    void holdsBackWhatIsSuspendedUntilTheDisputeIsOver() {
        ListEntry entry = added(anEntry().published());
        entry.suspend(Entries.NOON);
        assertThat(found(entry)).isEmpty();
        entry.resume(Signatory.PORTAL.sign(Entries.NOON));
        assertThat(found(entry)).isPresent();
    }

    @Test
    void holdsBackWhatOnlyOfficesMaySee() {
        ListEntry entry = added(anEntry().published());
        forThePublic = false;
        assertThat(found(entry)).isEmpty();
    }

    @Test
    void holdsBackWhatHasExpired() {
        ListEntry entry = added(anEntry().published());
        today = entry.publishedUntil().plusDays(1);
        assertThat(found(entry)).isEmpty();
    }

    @Test
    void holdsBackABanThatOutlastsItsPublication() {
        ListEntry ban = added(anEntry().on(ListTypes.ban()).because("crime").published());
        today = ban.publishedUntil();
        assertThat(found(ban)).isPresent();
        today = today.plusDays(1);
        assertThat(found(ban)).isEmpty();
    }

    @Test
    void masksPersonsInNameAndFacts() {
        ListEntry entry =
                added(anEntry().ofPerson("张三丰").withFacts("张三丰（曾用名张君宝）无证行医").published());
        PublishableEntryView view = found(entry).orElseThrow();
        assertThat(view.toString()).doesNotContain("张三丰", "张君宝");
        assertThat(view.otherNames()).isEmpty();
        assertThat(view.subjectMark()).isEqualTo("1990");
        assertThat(view.subjectName()).isEqualTo("张**");
        assertThat(view.subjectCode()).isNull();
    }

    @Test
    void masksThePersonsBehindAnEntityButNotItsOwnName() {
        ListEntry entry = added(
                anEntry().withFacts("昆明示例商贸有限公司法定代表人李法人、采购员王某明知仍销售；李法人到场。").published());
        assertThat(found(entry).orElseThrow().facts()).isEqualTo("昆明示例商贸有限公司法定代表人李**、采购员王某明知仍销售；李**到场。");
    }

    @Test
    void masksThePersonsWhoAreListedWithAnEntity() {
        ListEntry entry = added(anEntry().withFacts("责任人赵大力、副经理孙小明").published());
        added(ListEntry.nameResponsible(
                entry,
                "法定代表人",
                anEntry().on(ListTypes.withPersons()).ofPerson("赵大力").proposal(),
                Entries.CLERK,
                Entries.DAY));
        assertThat(found(entry).orElseThrow().facts()).isEqualTo("责任人赵**、副经理孙小明");
    }

    private Optional<PublishableEntryView> found(ListEntry entry) {
        return publishable.find(new EntryNumber(entry.number()));
    }

    private ListEntry added(ListEntry entry) {
        entries.add(entry);
        return entry;
    }
}
