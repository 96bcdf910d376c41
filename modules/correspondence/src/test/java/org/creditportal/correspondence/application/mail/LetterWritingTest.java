package org.creditportal.correspondence.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.junit.jupiter.api.Test;

/** What is written at once is written to all, or whoever asked for it learns that it was not. */
class LetterWritingTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> unreachable = new ArrayList<>();
    private final LetterWriting writing = new LetterWriting();

    LetterWritingTest() {
        writing.addresses = new OfficerAddresses() {
            @Override
            public List<OfficerAddress> findAll() {
                return List.of(address("one"), address("two"), address("three"), address("elsewhere"));
            }

            @Override
            public Optional<OfficerAddress> find(String officerId) {
                throw new UnsupportedOperationException();
            }
        };
        writing.box = new LetterBox() {
            @Override
            boolean isOpen() {
                return true;
            }

            @Override
            void writeOnce(Officer officer, LetterKind kind, String occasion, Supplier<List<LetterLine>> lines) {
                if (unreachable.contains(officer.id())) {
                    throw new IllegalStateException(officer.id());
                }
                if (!written.contains(officer.id() + " " + occasion)) {
                    written.add(officer.id() + " " + occasion);
                }
            }
        };
    }

    private static OfficerAddress address(String officer) {
        return new OfficerAddress(
                new Officer(officer, officer, officer, "market", Set.of(), Set.of(), Set.of(), Set.of()), null);
    }

    private void write() {
        TenantScope.runAs(
                new TenantId("alpha"),
                () -> writing.writeAtOnce(
                        officer -> !officer.id().equals("elsewhere"), LetterKind.REMINDER, "urged:1", List.of()));
    }

    @Test
    void oneLetterThatFailsKeepsNoneFromTheOthersAndIsTold() {
        unreachable.addAll(List.of("one", "two"));
        assertThatThrownBy(this::write)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("one");
        assertThat(written).containsExactly("three urged:1");
        unreachable.clear();
        write();
        assertThat(written).containsExactlyInAnyOrder("one urged:1", "two urged:1", "three urged:1");
    }
}
