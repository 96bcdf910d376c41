package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.RevealNumber;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.junit.jupiter.api.Test;

class TableNamesTest {

    private static final String RECORDED = "0AWE35PSG1C7R";
    private static final String UNKNOWN = "0AWE35PSG1C6Q";

    private final EntriesInMemory entries = new EntriesInMemory();

    @Test
    void aPersonIsNamedToWhoHasThePersonOnRecordOrOnAList() {
        ListEntry entry = anEntry().published();
        entries.add(entry);
        String listed = entry.subject().number();
        List<String> all = List.of(RECORDED, UNKNOWN, listed);
        assertThat(names(ListTypes.MARKET, Set.of()).known(all)).containsExactlyInAnyOrder(RECORDED, listed);
        assertThat(names("tax", Set.of()).known(all)).containsExactly(RECORDED);
        assertThat(names("tax", Set.of()).areWhole()).isFalse();
    }

    @Test
    void whoSeesAllBureausReadsEveryName() {
        TableNames names = names("credit-office", Set.of(IdentityPermission.BUREAUS_ALL));
        assertThat(names.areWhole()).isTrue();
        assertThat(names.known(List.of(UNKNOWN))).containsExactly(UNKNOWN);
    }

    @Test
    void othersReadPersonsMaskedAndOrganisationsWhole() {
        assertThat(TableNames.shown("李建国", true, false)).isEqualTo("李**");
        assertThat(TableNames.shown("李建国", true, true)).isEqualTo("李建国");
        assertThat(TableNames.shown("测试有限公司", false, false)).isEqualTo("测试有限公司");
    }

    private TableNames names(String bureau, Set<String> permissions) {
        TableNames names = new TableNames();
        names.entries = entries;
        names.dossiers = new OneRecorded();
        names.participants = new Participants();
        names.participants.currentOfficer = new CurrentOfficer() {
            @Override
            public Officer require() {
                return find().orElseThrow();
            }

            @Override
            public Optional<Officer> find() {
                return Optional.of(new Officer("u", "u", "u", bureau, Set.of(), permissions, Set.of(), Set.of()));
            }
        };
        return names;
    }

    /** The officer has one of the subjects on record. */
    private static final class OneRecorded implements SubjectDossier {

        @Override
        public Set<String> findVisible(Collection<String> subjectNumbers) {
            return subjectNumbers.stream().filter(RECORDED::equals).collect(Collectors.toSet());
        }

        @Override
        public SubjectNumber findSurvivor(SubjectNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DossierView require(SubjectNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isVisible(SubjectNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> findNumbers(SubjectNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<DossierRecordRow> search(DossierCriteria criteria) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String reveal(RevealNumber command) {
            throw new UnsupportedOperationException();
        }
    }
}
